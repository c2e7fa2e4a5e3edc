package org.sipaccount.graphql.rules;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.sipaccount.graphql.changes.ChangeInput;

@Input("EndDoNotDisturbInput")
@Description("Whose do not disturb to switch off.")
public class EndDoNotDisturbInput extends ChangeInput {}
