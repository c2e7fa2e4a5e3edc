package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sipaccount.graphql.changes.UserErrorCode;
import org.sipaccount.graphql.endpoint.ErrorCode;

/** What resolvers call their errors is what callers are promised. */
class ErrorCodesTest {

    private static final Class<io.smallrye.graphql.api.ErrorCode> NAMED = io.smallrye.graphql.api.ErrorCode.class;

    @Test
    void areAllOfTheList() {
        List<String> promised = Stream.concat(Arrays.stream(ErrorCode.values()), Arrays.stream(UserErrorCode.values()))
                .map(Enum::name)
                .toList();
        List<String> used = new ClassFileImporter()
                .importPackages("org.sipaccount.graphql").stream()
                        .filter(type -> type.isAnnotatedWith(NAMED))
                        .map((JavaClass type) -> type.getAnnotationOfType(NAMED).value())
                        .toList();

        assertThat(used).isNotEmpty().allSatisfy(code -> assertThat(promised).contains(code));
    }
}
