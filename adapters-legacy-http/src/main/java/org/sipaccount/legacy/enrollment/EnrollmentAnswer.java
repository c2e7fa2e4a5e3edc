package org.sipaccount.legacy.enrollment;

import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.domain.mail.TooManyMails;

/** What an app is told, in the words of the original. */
sealed interface EnrollmentAnswer {

    record Enrolled(boolean success, String sip_address, String email, String settings_url, String outbound_proxy)
            implements EnrollmentAnswer {}

    record NotEnrolled(boolean success, String error, String error_message) implements EnrollmentAnswer {}

    static EnrollmentAnswer of(Refusal refusal) {
        return switch (refusal) {
            case UsernameTaken _ -> refused("user_exists", "The user name is taken, please choose another one");
            case InvalidValue invalid -> refused("value_error", sentence(String.valueOf(invalid.getMessage())));
            case TooManyMails _ -> tooMany();
            default -> fault();
        };
    }

    static EnrollmentAnswer fault() {
        return refused("internal_error", "The service is not available, please try again later");
    }

    static EnrollmentAnswer tooMany() {
        return refused("internal_error", "Too many requests, please try again later");
    }

    static EnrollmentAnswer wrongMethod() {
        return refused(
                "value_error",
                "An account is opened by POST, with the fields username, password, email and display_name in a form");
    }

    private static EnrollmentAnswer refused(String error, String message) {
        return new NotEnrolled(false, error, message);
    }

    private static String sentence(String fact) {
        return Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    }
}
