namespace Relations.Import;

/// <summary>What is said of files of JSON.</summary>
static partial class JsonSourceTexts
{
    [Message("the JSON is broken here, and nothing after it is read")]
    internal static partial Message Broken();

    [Message("not a path: write a JSON Pointer such as {pointer}, or a JSONPath such as {path} without filters")]
    internal static partial Message NoPath(string pointer, string path);

    [Message("the line is not JSON: {what}")]
    internal static partial Message BrokenLine(Message what);

    [Message("no value stands here, and no record is read")]
    internal static partial Message NoValue();

    [Message("{count} empty {count|line|lines} between the records")]
    internal static partial Message EmptyLines(int count);

    [Message("bytes that are not valid UTF-8; they are read as U+FFFD")]
    internal static partial Message BadBytes();
}
