package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.http.HttpServer;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;

/** Health and metrics of the running service, on their own port. */
final class ManagementInterface {

    private ManagementInterface() {}

    static Response get(String path) {
        return given().port(CDI.current().select(HttpServer.class).get().getManagementPort())
                .get(path);
    }
}
