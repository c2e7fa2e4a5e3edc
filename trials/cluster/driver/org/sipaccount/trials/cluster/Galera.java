package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three nodes that replicate to each other. */
final class Galera implements AutoCloseable {

    static final String DATABASE = "sip_account";
    static final String USER = "sip";
    static final String PASSWORD = "cluster-trial";

    /** How soon a node that is silent is no member any more, as docs/operations.md has it. */
    static final String FAILURE_DETECTION = "evs.keepalive_period=PT0.2S;evs.inactive_check_period=PT0.2S;"
            + "evs.suspect_timeout=PT1S;evs.inactive_timeout=PT2S;evs.install_timeout=PT2S";

    private final List<Node> nodes;

    private Galera(List<Node> nodes) {
        this.nodes = nodes;
    }

    static String provider() throws IOException {
        return Stream.of("/usr/lib/galera/libgalera_smm.so", "/usr/lib64/galera-4/libgalera_smm.so")
                .filter(file -> Files.exists(Path.of(file)))
                .findFirst()
                .orElseThrow(() -> new IOException("Galera's library is not installed"));
    }

    static Galera start(Path work) throws IOException, InterruptedException, SQLException {
        var galera = new Galera(Stream.of("a", "b", "c").map(name -> new Node(name, work)).toList());
        Runtime.getRuntime().addShutdownHook(new Thread(galera::close));
        var members = galera.nodes.stream().map(Node::group).collect(Collectors.joining(","));
        for (var node : galera.nodes) {
            node.create(members);
        }
        galera.node(0).begin();
        galera.createDatabase();
        galera.node(1).join();
        galera.node(2).join();
        return galera;
    }

    private void createDatabase() throws SQLException {
        try (var connection = node(0).connect("");
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE + " character set utf8mb4");
            statement.execute("create user '%s'@'127.0.0.1' identified by '%s'".formatted(USER, PASSWORD));
            statement.execute(
                    "grant select, insert, update, delete, create, alter, drop, index, references on %s.* to '%s'@'127.0.0.1'"
                            .formatted(DATABASE, USER));
        }
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<Node> nodes() {
        return nodes;
    }

    /** The nodes in turn, another one first for each instance. */
    String jdbcUrl(int first) {
        return IntStream.range(0, nodes.size())
                .mapToObj(i -> "127.0.0.1:" + node((first + i) % nodes.size()).port())
                .collect(Collectors.joining(",", "jdbc:mariadb:sequential://", "/" + DATABASE));
    }

    @Override
    public void close() {
        try {
            for (var node : nodes) {
                node.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
