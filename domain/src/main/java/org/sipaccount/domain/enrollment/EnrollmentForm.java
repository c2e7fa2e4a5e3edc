package org.sipaccount.domain.enrollment;

/**
 * What somebody who has no account yet typed in, unchecked; empty where they left something out.
 *
 * @param displayName first name, and after a blank the last name
 * @param zone name of a time zone
 * @param language ISO 639-1 code, also with a country behind it
 */
public record EnrollmentForm(
        String username,
        String password,
        String email,
        String displayName,
        String zone,
        String language,
        String phoneNumber) {

    @Override
    public String toString() {
        return "EnrollmentForm[…]";
    }
}
