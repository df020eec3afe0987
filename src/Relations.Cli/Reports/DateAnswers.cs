using System.Text.Encodings.Web;
using System.Text.Json;

namespace Relations.Cli.Reports;

/// <summary>Answers each line with a JSON object in a line, as the lines come.</summary>
static class DateAnswers
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads one date, or two with a tab between, from each line. All names are always written; what does not apply is null.</summary>
    public static void Write(TextReader input, Stream output, EdtfCalendar calendar)
    {
        // Not disposed of, since that would close the output of the process.
        var buffered = new BufferedStream(output, 1 << 16);
        using var json = new Utf8JsonWriter(buffered, Options);
        if (input is AwaitedInput awaited)
        {
            awaited.BeforeWait = buffered.Flush;
        }

        while (input.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && tab < line.Length - 1)
            {
                Compare(json, line[..tab], line[(tab + 1)..], calendar);
            }
            else
            {
                Explain(json, line, calendar);
            }

            json.Flush();
            json.Reset();
            buffered.WriteByte((byte)'\n');
        }

        buffered.Flush();
    }

    static void Explain(Utf8JsonWriter json, string text, EdtfCalendar calendar)
    {
        var isValid = calendar.TryRead(text, out var value, out var failure);
        var bounds = value?.Bounds;
        json.WriteStartObject();
        json.WriteString("input", text);
        json.WriteBoolean("valid", isValid);
        if (value is null)
        {
            json.WriteNull("level");
        }
        else
        {
            json.WriteNumber("level", value.Level);
        }

        json.WriteString("kind", value is null ? null : DateWords.KindOf(value));
        json.WriteString("earliest", bounds?.Earliest?.ToString());
        json.WriteString("latest", bounds?.Latest?.ToString());
        json.WriteString("start", bounds is { } start ? DateWords.Of(start.Start) : null);
        json.WriteString("end", bounds is { } end ? DateWords.Of(end.End) : null);
        json.WriteString("hint", failure?.Hint);
        json.WriteString("suggest", failure?.Suggestion);
        json.WriteEndObject();
    }

    static void Compare(Utf8JsonWriter json, string first, string second, EdtfCalendar calendar)
    {
        calendar.TryRead(first, out var a, out var failure);
        var isSecond = calendar.TryRead(second, out var b, out var other);
        json.WriteStartObject();
        json.WriteString("a", first);
        json.WriteString("b", second);
        Answer("before", EdtfOrder.Before);
        Answer("after", EdtfOrder.After);
        Answer("overlap", EdtfOrder.Overlaps);
        Answer("within", EdtfOrder.Within);
        json.WriteString("hint", (failure ?? (isSecond ? null : other))?.Hint);
        json.WriteEndObject();

        void Answer(string name, Func<Edtf, Edtf, EdtfPolicy?, Ternary> question) =>
            json.WriteString(name, a is null || b is null ? null : DateWords.Of(question(a, b, null)));
    }
}
