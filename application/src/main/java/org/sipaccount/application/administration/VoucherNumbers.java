package org.sipaccount.application.administration;

/** Numbers for vouchers that nobody can guess. */
public interface VoucherNumbers {

    /** What is printed as the id of a voucher: ten digits. It may be another voucher's already. */
    long id();

    /** The secret of a voucher: 16 digits. */
    String secret();
}
