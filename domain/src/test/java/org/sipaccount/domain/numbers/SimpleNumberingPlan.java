package org.sipaccount.domain.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The spellings of one country, or of none, without the library that knows them all. */
public record SimpleNumberingPlan(Optional<Country> country) implements NumberingPlan {

    public static final NumberingPlan INTERNATIONAL = new SimpleNumberingPlan(Optional.empty());
    public static final NumberingPlan DUTCH = new SimpleNumberingPlan(Optional.of(Country.of("NL")));

    private static final Set<String> SERVICES = Set.of("000", "112", "113", "144", "911");

    @Override
    public Optional<E164Number> number(String text) {
        String written = NumberText.ascii(text).replaceFirst("^(?i)tel:", "");
        if (!NumberText.isNumeric(written)) {
            return Optional.empty();
        }
        String dialled = NumberText.withoutSeparators(written);
        boolean national = country.isPresent() && dialled.matches("0[1-9][0-9]{8}");
        String digits = (national ? "31" + dialled.substring(1) : dialled)
                .replaceFirst("^(\\+|00)", "")
                .replaceFirst("^310", "31");
        boolean bare = digits.equals(dialled);
        return digits.matches("[1-9][0-9]{%d,14}".formatted(bare ? 7 : 0))
                ? Optional.of(new E164Number(digits))
                : Optional.empty();
    }

    @Override
    public List<String> spellings(E164Number number) {
        String digits = number.digits();
        Stream<String> national =
                country.isPresent() && digits.startsWith("31") ? Stream.of("0" + digits.substring(2)) : Stream.empty();
        return Stream.concat(Stream.of(digits, "+" + digits, "00" + digits), national)
                .toList();
    }

    @Override
    public Optional<String> beginning(String digits) {
        return country.filter(_ -> digits.matches("0[1-9][0-9]*")).map(_ -> "31" + digits.substring(1));
    }

    @Override
    public boolean isService(String digits) {
        return SERVICES.contains(digits);
    }
}
