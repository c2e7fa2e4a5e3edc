package org.sipaccount.legacy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.UnreadableDocument;

/** Documents in JSON. Messages name places and never the text that stands there, which may be a password. */
@ApplicationScoped
class JacksonAccountDocuments implements AccountDocuments {

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addMixIn(AccountDocument.AccountEntry.class, DocumentMembers.Account.class)
            .addMixIn(AccountDocument.PrepaidEntry.class, DocumentMembers.Prepaid.class)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // The form of the document is checked before, and knows which members are ignored.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public Read read(InputStream text) {
        try {
            JsonNode tree = mapper.readTree(text);
            List<String> ignored = new DocumentForm(mapper).ignored(tree, AccountDocument.class);
            return new Read(mapper.treeToValue(tree, AccountDocument.class), ignored);
        } catch (JsonProcessingException notJson) {
            throw new UnreadableDocument(place(notJson.getLocation()) + "is no JSON, or names a member twice");
        } catch (CharConversionException otherEncoding) {
            throw new UnreadableDocument("the document is no UTF-8");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? "the document "
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": the document ";
    }
}
