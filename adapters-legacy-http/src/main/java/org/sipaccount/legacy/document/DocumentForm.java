package org.sipaccount.legacy.document;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sipaccount.application.importing.UnreadableDocument;

/** Whether a tree has the objects and lists of a document, and which of its members the document does not know. */
final class DocumentForm {

    /** Members that only repeat another one for people. */
    private static final String DECORATION = "_iso";

    private final JsonMapper mapper;
    private final Map<JavaType, Map<String, JavaType>> members = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    DocumentForm(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws UnreadableDocument with the first place that has another form */
    List<String> ignored(JsonNode tree, Class<?> document) {
        object("", tree, mapper.constructType(document));
        return List.copyOf(ignored);
    }

    private void check(String path, JsonNode node, JavaType type) {
        if (node.isNull()) {
            return;
        }
        if (type.isCollectionLikeType()) {
            list(path, node, type.getContentType());
        } else if (type.isMapLikeType()) {
            require(node.isObject(), path, "an object");
            node.properties()
                    .forEach(member -> check(path + "." + member.getKey(), member.getValue(), type.getContentType()));
        } else if (type.hasRawClass(String.class)) {
            require(node.isValueNode(), path, "a text, a number or a truth value");
        } else {
            object(path, node, type);
        }
    }

    private void list(String path, JsonNode node, JavaType content) {
        require(node.isArray(), path, "a list");
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            require(!node.get(i).isNull() || content.hasRawClass(String.class), at, "an object");
            check(at, node.get(i), content);
        }
    }

    private void object(String path, JsonNode node, JavaType type) {
        require(node.isObject(), path, "an object");
        Map<String, JavaType> known = members.computeIfAbsent(type, this::members);
        node.properties().forEach(member -> {
            String at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            JavaType content = known.get(member.getKey());
            if (content != null) {
                check(at, member.getValue(), content);
            } else if (!member.getKey().endsWith(DECORATION)) {
                ignored.add(at);
            }
        });
    }

    private Map<String, JavaType> members(JavaType type) {
        return mapper.getDeserializationConfig().introspect(type).findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
    }

    private static void require(boolean form, String path, String expected) {
        if (!form) {
            throw new UnreadableDocument((path.isEmpty() ? "the document" : path) + ": " + expected + " is expected");
        }
    }
}
