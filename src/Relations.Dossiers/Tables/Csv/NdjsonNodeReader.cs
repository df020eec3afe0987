using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>The nodes of an NDJSON file, a line at a time, as if they stood in the list of their collection.</summary>
sealed class NdjsonNodeReader : NodeReader
{
    static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    readonly RecordInput input;
    readonly NdjsonLines lines;
    readonly Queue<(NodeKind Kind, string Text)> around = new();
    JsonNodeReader? line;
    Record? made;
    int depth;
    bool isFinished;
    UnreadableException? broken;

    /// <param name="input">The file.</param>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="shape">The shape of its records; null where nobody takes them whole.</param>
    public NdjsonNodeReader(RecordInput input, string collection, RecordShape? shape)
    {
        this.input = input;
        lines = new(input, shape);
        around.Enqueue((NodeKind.MapStart, ""));
        around.Enqueue((NodeKind.Scalar, collection));
        around.Enqueue((NodeKind.ListStart, ""));
        Next();
    }

    public override TextSpan Span
    {
        get
        {
            Open();
            return line is null ? new(Math.Max(lines.Number, 1), 1, 1) : line.Span with { Line = lines.Number };
        }
    }

    public override Func<TextSpan> Pin()
    {
        Open();
        var (pinned, on) = (line?.Pin(), Math.Max(lines.Number, 1));
        return () => pinned is null ? new(on, 1, 1) : pinned() with { Line = on };
    }

    public override Record? Take(int ordinal)
    {
        if (Kind != NodeKind.MapStart || depth != 1)
        {
            return null;
        }

        lines.Keep(ordinal);
        if (made is not { } record)
        {
            return null;
        }

        (made, depth) = (null, 0);
        Advance(isWhole: true);
        return record;
    }

    public override void Next()
    {
        Open();
        if (around.TryDequeue(out var node))
        {
            (Kind, Text, Form) = (node.Kind, node.Text, ScalarForm.Quoted);
            return;
        }

        if (broken is not null)
        {
            throw broken;
        }

        Advance(line is not null && depth == 0);
    }

    // What was read whole is read node by node after all.
    void Open()
    {
        if (made is not null)
        {
            made = null;
            line = NodeReaders.Json(lines.Current.ToArray(), input.Limits, input.Problems, lines.Number);
        }
    }

    void Advance(bool isWhole)
    {
        try
        {
            if (!GoOn())
            {
                Finish();
                return;
            }
        }
        catch (UnreadableException failure)
        {
            var on = failure.Span with { Line = Math.Max(lines.Number, 1) };
            broken = new UnreadableException(failure.Kind, failure.Text, on);
            // What stands before a break is whole, and is read to its end.
            Kind = isWhole ? NodeKind.End : throw broken;
            return;
        }

        (Kind, Text, Form) = line is null
            ? (NodeKind.MapStart, "", ScalarForm.Quoted)
            : (line.Kind, line.Text, line.Form);
        depth += Kind switch
        {
            NodeKind.MapStart or NodeKind.ListStart => 1,
            NodeKind.MapEnd or NodeKind.ListEnd => -1,
            _ => 0,
        };
    }

    // To the next node of the line, or to the next line that has one.
    bool GoOn()
    {
        line?.Next();
        while (line is null || line.Kind == NodeKind.End)
        {
            if (!input.Problems.GoAhead(NextLine))
            {
                return false;
            }

            if (made is not null)
            {
                return true;
            }
        }

        return true;
    }

    void Finish()
    {
        Kind = isFinished ? NodeKind.End : NodeKind.ListEnd;
        if (!isFinished)
        {
            isFinished = true;
            around.Enqueue((NodeKind.MapEnd, ""));
        }
    }

    bool NextLine()
    {
        line = null;
        if (!lines.Next())
        {
            return false;
        }

        made = lines.Record;
        if (made is null)
        {
            ReadLine(lines.Current.ToArray());
        }

        return true;
    }

    void ReadLine(byte[] bytes)
    {
        if (lines.Number == 1 && bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            input.Problems.Add(
                ProblemKind.BadEncoding,
                ReadTexts.BadByte(),
                new(lines.Number, 1, 1),
                ReadTexts.SaveAsUtf8()
            );
            bytes = Replacing.GetBytes(Replacing.GetString(bytes));
        }

        line = bytes.AsSpan().Trim(" \t\r"u8).IsEmpty
            ? null
            : NodeReaders.Json(bytes, input.Limits, input.Problems, lines.Number);
    }
}
