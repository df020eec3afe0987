using System.Text;
using System.Text.Unicode;

namespace Relations.Import;

/// <summary>Reads JSON: the values at a path, or the items of the outermost array, or the value itself.</summary>
sealed class JsonSource : IForeignReader
{
    /// <summary>The most bytes of a record.</summary>
    public const int MaxBytes = 64 << 20;

    const int Depth = 64;

    public IReadOnlyList<string> Settings => ["encoding", "records"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadValues(input));

    public Message? FaultOf(string path, SourceSettings settings, PathUse use) => Fault(path);

    /// <summary>What is wrong with a path; null where nothing is.</summary>
    public static Message? Fault(string path) => JsonSteps.Parse(path) is null ? JsonSteps.NoPath : null;

    static IEnumerable<ForeignRecord> ReadValues(ForeignInput input)
    {
        using var content = Open(input);
        if (content is null)
        {
            yield break;
        }

        var path = JsonSteps.Of(input.Settings.Records ?? "");
        var stream = new JsonRecordStream(content, path, input.File.Place, MaxBytes, Depth);
        var names = new PathNames();
        while (stream.Next() is { } slice)
        {
            if (RowOf(slice, names, input) is { } row)
            {
                yield return row;
            }
        }

        stream.Outside.Report(input.Problems, input.Settings.Ignored);
    }

    /// <summary>A value as a record; bytes that are no text are reported. Null, with a problem, where it holds no value.</summary>
    public static JsonRow? RowOf(JsonSlice slice, PathNames names, ForeignInput input)
    {
        if (!Utf8.IsValid(slice.Bytes))
        {
            slice = slice.Mended();
            input.Problems.Add(ProblemKind.BadEncoding, JsonSourceTexts.BadBytes(), slice.Start);
        }

        var tree = JsonTree.Read(slice.Bytes, Depth + 1);
        foreach (var (name, value) in tree.Repeated)
        {
            var at = slice.SpanOf(value);
            input.Problems.Add(ProblemKind.DuplicateKey, ReadTexts.StandsTwice(name), at, ReadTexts.RemoveOne());
        }

        if (tree.IsNothing)
        {
            input.Problems.AddWarning(ProblemKind.MissingField, JsonSourceTexts.NoValue(), slice.SpanOf(tree));
            return null;
        }

        return new(tree, slice, names);
    }

    /// <summary>Opens a file as JSON in UTF-8, whatever it is in; null where it cannot be.</summary>
    public static Stream? Open(ForeignInput input)
    {
        if (TextInput.EncodingOf(input) is not { } found || TextInput.Content(input) is not { } content)
        {
            return null;
        }

        for (var i = 0; i < found.MarkLength; i++)
        {
            content.ReadByte();
        }

        // A file that is not UTF-8 as a whole is meant to be: JSON is in no other encoding of one byte a character.
        var limited = new LimitedStream(content, input.Limits.FileBytes);
        if (found.Basis == EncodingBasis.Guessed || found.Encoding is UTF8Encoding)
        {
            return limited;
        }

        TextInput.Tell(input, found.Encoding);
        return Encoding.CreateTranscodingStream(limited, found.Encoding, new UTF8Encoding(false));
    }
}
