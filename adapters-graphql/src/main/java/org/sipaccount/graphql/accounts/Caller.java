package org.sipaccount.graphql.accounts;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
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
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

/** Whoever sent the request, as the token tells. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final TokenConfig config;
    private final OpeningAccounts accounts;
    private @Nullable Optional<SipAddress> own;

    Caller(SecurityIdentity identity, TokenConfig config, OpeningAccounts accounts) {
        this.identity = identity;
        this.config = config;
        this.accounts = accounts;
    }

    /** The name by which the issuer knows the caller to people; for records, not for decisions. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** What identifies the caller at the issuer for good; the name where there is no token of an issuer. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).filter(Objects::nonNull).orElseGet(this::name);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /**
     * Where the caller's own account is: the address in the claim, else the account that staff linked the login to; empty
     * where there is neither, and for a claim that is no address.
     */
    Optional<SipAddress> ownAddress() {
        Optional<SipAddress> known = own;
        if (known == null) {
            known = token().flatMap(this::address);
            own = known;
        }
        return known;
    }

    private Optional<SipAddress> address(JsonWebToken token) {
        Object claim = token.getClaim(config.accountClaim());
        return claim == null ? linked(token) : text(claim).flatMap(text -> read(() -> SipAddress.of(text)));
    }

    private Optional<SipAddress> linked(JsonWebToken token) {
        String issuer = token.getIssuer();
        String subject = token.getSubject();
        return issuer == null || subject == null ? Optional.empty() : accounts.findLinked(issuer, subject);
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
