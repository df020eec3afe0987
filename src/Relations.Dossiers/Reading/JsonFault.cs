using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Says what is wrong with a text that is no JSON, and where.</summary>
ref struct JsonFault
{
    const int MaxShown = 24;

    static readonly SearchValues<byte> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF"u8);

    readonly ReadOnlySpan<byte> bytes;
    readonly JsonTokenType last;
    readonly List<bool> open = [];
    readonly int end;

    // Reads up to the fault once more: what was opened before it and the last token tell what was expected.
    JsonFault(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                (last, end) = (reader.TokenType, (int)reader.BytesConsumed);
                if (last is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Add(last == JsonTokenType.StartObject);
                }
                else if (last is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.RemoveAt(open.Count - 1);
                }
            }
        }
        catch (JsonException)
        {
            // The fault.
        }
    }

    readonly string Closer => open[^1] ? "}" : "]";

    /// <summary>What is wrong first, without a full stop, and at which byte, from 0; at the length of the text where its end is.</summary>
    public static (Message Message, int At) Of(ReadOnlySpan<byte> bytes) => new JsonFault(bytes).Find();

    readonly (Message, int) Find()
    {
        var at = Skip(end);
        var comma = open.Count > 0 && last != JsonTokenType.PropertyName && IsAt(at, ',') ? at : -1;
        at = comma < 0 ? at : Skip(comma + 1);
        var isFirst = last is JsonTokenType.StartObject or JsonTokenType.StartArray;
        return comma >= 0 && isFirst ? (JsonTexts.NothingBefore(), comma)
            : at == bytes.Length ? AtEnd()
            : comma >= 0 && (IsAt(at, '}') || IsAt(at, ']')) ? (JsonTexts.NothingAfter(), comma)
            : IsAt(at, '/') ? (JsonTexts.Comment(), at)
            : last is JsonTokenType.PropertyName or JsonTokenType.None ? NoValue(at)
            : open.Count == 0 ? (JsonTexts.NoEnd(Shown(at)), at)
            : comma < 0 && !isFirst ? (JsonTexts.NoComma(Closer, Shown(at)), at)
            : open[^1] ? NoName(at)
            : NoValue(at);
    }

    readonly (Message, int) AtEnd() =>
        open.Count == 0 ? (JsonTexts.Empty(), 0) : (JsonTexts.NotClosed(Closer), bytes.Length);

    readonly (Message, int) NoName(int at) =>
        IsAt(at, '"') ? InText(at)
        : IsAt(at, '\'') ? SingleQuotes(at)
        : (JsonTexts.NoName(Shown(at)), at);

    readonly (Message, int) NoValue(int at)
    {
        var first = (char)bytes[at];
        return first == '"' ? InText(at)
            : first == '\'' ? SingleQuotes(at)
            : char.IsAsciiDigit(first) || first is '-' or '+' or '.' ? (JsonTexts.NoNumber(Shown(at)), at)
            : char.IsAsciiLetter(first) || first > '\u007F' ? (JsonTexts.NoText(Shown(at)), at)
            : (JsonTexts.NoValue(Shown(at)), at);
    }

    static (Message, int) SingleQuotes(int at) => (JsonTexts.SingleQuotes(), at);

    // From the quotation mark that begins it.
    readonly (Message, int) InText(int start)
    {
        for (var at = start + 1; at < bytes.Length; at++)
        {
            switch (bytes[at])
            {
                case (byte)'"':
                    var next = Skip(at + 1);
                    return next == bytes.Length ? AtEnd() : (JsonTexts.NoColon(Shown(next)), next);
                case (byte)'\n' or (byte)'\r':
                    return (JsonTexts.LineBreak(), start);
                case < 0x20:
                    return (JsonTexts.ControlInText($"\\u{bytes[at]:x4}"), at);
                case (byte)'\\' when !IsEscape(at):
                    return (JsonTexts.NoEscape(Escape(at)), at);
                case (byte)'\\':
                    at++;
                    break;
            }
        }

        return (JsonTexts.OpenText(), start);
    }

    // One that the text ends with is no matter: the text is not closed then.
    readonly bool IsEscape(int at) =>
        at + 1 == bytes.Length
        || (
            bytes[at + 1] == (byte)'u'
                ? at + 6 > bytes.Length || !bytes.Slice(at + 2, 4).ContainsAnyExcept(Hexadecimal)
                : "\"\\/bfnrt"u8.Contains(bytes[at + 1])
        );

    readonly string Escape(int at) => Decoded(at, bytes[at + 1] == (byte)'u' ? 6 : 2);

    readonly int Skip(int at)
    {
        var rest = bytes[at..].IndexOfAnyExcept(" \t\r\n"u8);
        return rest < 0 ? bytes.Length : at + rest;
    }

    readonly bool IsAt(int at, char sign) => at < bytes.Length && bytes[at] == sign;

    // A word, a text or a sign.
    readonly ArgumentValue Shown(int at)
    {
        var text = Decoded(at, MaxShown);
        var length =
            text[0] == '"' ? text.IndexOf('"', 1) + 1
            : char.IsLetterOrDigit(text[0]) || text[0] is '-' or '+' or '.' ? WordLength(text)
            : char.IsSurrogatePair(text, 0) ? 2
            : 1;
        return length == 0 ? ArgumentValue.Of(text + "...")
            : char.IsControl(text[0]) ? ArgumentValue.Of(JsonTexts.ControlCharacter($"U+{(int)text[0]:X4}"))
            : ArgumentValue.Of(text[..length]);
    }

    static int WordLength(string text)
    {
        var length = 1;
        while (length < text.Length && (char.IsLetterOrDigit(text[length]) || "-+._".Contains(text[length])))
        {
            length++;
        }

        return length;
    }

    // What is cut off within a character is left out.
    readonly string Decoded(int at, int most)
    {
        var part = bytes.Slice(at, Math.Min(most, bytes.Length - at));
        var text = Encoding.UTF8.GetString(part).TrimEnd('\uFFFD');
        var lineEnd = text.IndexOfAny(['\r', '\n']);
        return text.Length == 0 ? "\uFFFD"
            : lineEnd > 0 ? text[..lineEnd]
            : text;
    }
}
