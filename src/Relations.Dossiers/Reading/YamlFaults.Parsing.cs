namespace Relations.Dossiers;

static partial class YamlFaults
{
    [Message("While parsing a block collection, did not find expected '-' indicator")]
    private static partial Message NoDash();

    [Message("While parsing a block mapping, did not find expected key")]
    private static partial Message NoKey();

    [Message("While parsing a flow mapping,  did not find expected ',' or '}'")]
    private static partial Message NoCommaOfObjectAfterSpaces();

    [Message("While parsing a flow mapping, did not find expected ',' or '}'")]
    private static partial Message NoCommaOfObject();

    [Message("While parsing a flow sequence, did not find expected ',' or ']'")]
    private static partial Message NoCommaOfList();

    [Message("While parsing a node, did not find expected node content")]
    private static partial Message NoContent();

    [Message("While parsing a node, did not find expected token")]
    private static partial Message NoToken();

    [Message("While parsing a node, found more than one anchor")]
    private static partial Message TwoAnchors();

    [Message("While parsing a node, found undefined tag handle")]
    private static partial Message UndefinedTag();

    [Message("Did not find expected <document end>")]
    private static partial Message NoDocumentEnd();

    [Message("Did not find expected <document start>")]
    private static partial Message NoDocumentStart();

    [Message("Block sequence entries are not allowed in this context")]
    private static partial Message NoItemHere();

    [Message("Mapping keys are not allowed in this context")]
    private static partial Message NoKeyHere();

    [Message("Mapping values are not allowed in this context")]
    private static partial Message NoValueHere();

    [Message("Anchor before sequence entry on same line is not allowed")]
    private static partial Message AnchorBeforeItem();

    [Message("Invalid key indicator format")]
    private static partial Message BadKeyMark();

    [Message("Found duplicate %TAG directive")]
    private static partial Message TwoTagDirectives();

    [Message("Found duplicate %YAML directive")]
    private static partial Message TwoYamlDirectives();

    [Message("Found incompatible YAML document")]
    private static partial Message WrongVersion();

    [Message("Reached the end of the stream while parsing a document start")]
    private static partial Message EndsAtStart();

    [Message("Reached the end of the stream while parsing a document end")]
    private static partial Message EndsAtEnd();

    [Message("Reached the end of the stream while parsing a node")]
    private static partial Message EndsInValue();

    [Message("Unexpected comma at end of tag")]
    private static partial Message TagComma();

    [Message("A document cannot contain only an alias")]
    private static partial Message OnlyAlias();
}
