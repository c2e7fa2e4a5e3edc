package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class SourceAddressTest {

    @Test
    void isAnIpv4AddressAsItIs() {
        assertThat(SourceAddress.of(SocketAddress.inetSocketAddress(5060, "192.0.2.7")))
                .isEqualTo("192.0.2.7");
    }

    @Test
    void isTheSameForANetworkOfIpv6() {
        assertThat(SourceAddress.of("2001:db8:0:1::1")).isEqualTo(SourceAddress.of("2001:db8:0:1:ffff::9"));
        assertThat(SourceAddress.of("2001:db8:0:1::1")).isNotEqualTo(SourceAddress.of("2001:db8:0:2::1"));
    }

    @Test
    void isAnyTextThatAProxySends() {
        assertThat(SourceAddress.of("unknown")).isEqualTo("unknown");
    }

    @Test
    void isEmptyWhereThereIsNone() {
        assertThat(SourceAddress.of((SocketAddress) null)).isEmpty();
    }
}
