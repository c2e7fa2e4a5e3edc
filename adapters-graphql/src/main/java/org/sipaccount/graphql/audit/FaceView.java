package org.sipaccount.graphql.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.changes.Face;

@Enum("Face")
@Description(
        "The way by which somebody reached the service: SETTINGS_ACTION, an action of settings.phtml; SELF_CARE_PAGE, the page at the same address; SYLK, the endpoint of Sylk; ENROLLMENT, opening an account from an app; DELETION_LINK, the link of a deletion mail; GRAPHQL; COMMAND_LINE, a command on the machine of the service; SCHEDULE, the service itself at a time that was set.")
public enum FaceView {
    SETTINGS_ACTION,
    SELF_CARE_PAGE,
    SYLK,
    ENROLLMENT,
    DELETION_LINK,
    GRAPHQL,
    COMMAND_LINE,
    SCHEDULE;

    static FaceView of(Face value) {
        return switch (value) {
            case SETTINGS_ACTION -> SETTINGS_ACTION;
            case SELF_CARE_PAGE -> SELF_CARE_PAGE;
            case SYLK -> SYLK;
            case ENROLLMENT -> ENROLLMENT;
            case DELETION_LINK -> DELETION_LINK;
            case GRAPHQL -> GRAPHQL;
            case COMMAND_LINE -> COMMAND_LINE;
            case SCHEDULE -> SCHEDULE;
        };
    }
}
