package org.sipaccount.application.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipaccount.application.administration.IssuedVouchers;
import org.sipaccount.domain.balance.Voucher;

public final class InMemoryIssuedVouchers implements IssuedVouchers {

    private final Map<Voucher, Issue> issued = new LinkedHashMap<>();

    /** Who made each. */
    public Map<Voucher, Issue> issued() {
        return Map.copyOf(issued);
    }

    public void clear() {
        issued.clear();
    }

    @Override
    public Set<Long> taken(Set<Long> ids) {
        return issued.keySet().stream().map(Voucher::id).filter(ids::contains).collect(Collectors.toSet());
    }

    @Override
    public void add(List<Voucher> vouchers, Issue issue) {
        vouchers.forEach(voucher -> issued.put(voucher, issue));
    }
}
