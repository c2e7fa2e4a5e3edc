package org.sipaccount.graphql.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.AddressClaim;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/** Whoever sent the request, as the token tells. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final TokenConfig config;
    private final OpeningAccounts accounts;

    Caller(SecurityIdentity identity, TokenConfig config, OpeningAccounts accounts) {
        this.identity = identity;
        this.config = config;
        this.accounts = accounts;
    }

    /** The name by which the issuer knows the caller to people; for records, not for decisions. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /**
     * What tells the caller from every other for good: issuer and subject, which is never given to another there; the name
     * where there is no token of an issuer.
     */
    public String login() {
        return token().filter(token -> token.getSubject() != null)
                .map(token -> Objects.requireNonNullElse(token.getIssuer(), "") + ' ' + token.getSubject())
                .orElseGet(this::name);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /**
     * Where the caller's own account is: the address in the claim where it is the caller's still, else the account that staff
     * linked the login to; empty where there is neither, and for a claim that is no address. Asked anew each time, since a
     * connection may outlive the account.
     */
    Optional<SipAddress> ownAddress() {
        return token().flatMap(this::address);
    }

    private Optional<SipAddress> address(JsonWebToken token) {
        Object claim = token.getClaim(config.accountClaim());
        return claim == null
                ? linked(token)
                : text(claim).flatMap(text -> read(() -> SipAddress.of(text))).filter(address -> isOwn(address, token));
    }

    private boolean isOwn(SipAddress address, JsonWebToken token) {
        Optional<Instant> assigned = instant(token.getClaim(config.assignedClaim()));
        return accounts.isTrusted(new AddressClaim(address, assigned), config.trustAddress())
                || linked(token).filter(address::equals).isPresent();
    }

    private Optional<SipAddress> linked(JsonWebToken token) {
        String issuer = token.getIssuer();
        String subject = token.getSubject();
        return issuer == null || subject == null ? Optional.empty() : accounts.findLinked(issuer, subject);
    }

    /** Seconds have eleven digits at most for some thousand years, milliseconds of this age have twelve at least. */
    private static Optional<Instant> instant(@Nullable Object claim) {
        return number(claim)
                .map(time ->
                        Math.abs(time) < 100_000_000_000L ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time));
    }

    private static Optional<Long> number(@Nullable Object claim) {
        return switch (claim) {
            case Number number -> Optional.of(number.longValue());
            case JsonNumber number -> Optional.of(number.longValue());
            case null, default ->
                text(claim).filter(text -> text.matches("-?[0-9]{1,15}")).map(Long::valueOf);
        };
    }

    public boolean owns(SipAddress account) {
        return ownAddress().filter(account::equals).isPresent();
    }

    /** The domains that the caller administers. */
    public AdministeredDomains administers() {
        if (identity.hasRole(Roles.PLATFORM_ADMIN)) {
            return AdministeredDomains.EVERY;
        }
        return identity.hasRole(Roles.ACCOUNT_ADMIN)
                ? new AdministeredDomains.Only(claimedDomains())
                : AdministeredDomains.NONE;
    }

    private Set<DomainName> claimedDomains() {
        return token().map(token -> texts(token.getClaim(config.domainsClaim()))).stream()
                .flatMap(texts -> texts)
                .flatMap(text -> read(() -> DomainName.of(text)).stream())
                .collect(Collectors.toSet());
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static Stream<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().flatMap(one -> text(one).stream())
                : text(claim).stream();
    }

    /** JSON strings come as such or as texts. */
    private static Optional<String> text(@Nullable Object claim) {
        return switch (claim) {
            case null -> Optional.empty();
            case String text -> Optional.of(text);
            case JsonString json -> Optional.of(json.getString());
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidValue noValue) {
            return Optional.empty();
        }
    }
}
