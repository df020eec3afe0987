using System.Text;
using System.Text.Unicode;

namespace Relations.Dossiers;

/// <summary>The nodes of an NDJSON file, a line at a time, as if they stood in the list of their collection.</summary>
sealed class NdjsonNodeReader : NodeReader
{
    const int MaxLine = 64 << 20;

    static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    readonly RecordInput input;
    readonly Func<byte[], int> read;
    readonly byte[] buffer = new byte[1 << 16];
    readonly Queue<(NodeKind Kind, string Text)> around = new();
    JsonNodeReader? line;
    int number;
    int filled;
    int at;
    int depth;
    bool isFinished;
    UnreadableException? broken;

    public NdjsonNodeReader(RecordInput input, string collection)
    {
        this.input = input;
        var content = new LimitedStream(input.Content, input.Limits.FileBytes);
        read = into => content.Read(into, 0, into.Length);
        around.Enqueue((NodeKind.MapStart, ""));
        around.Enqueue((NodeKind.Scalar, collection));
        around.Enqueue((NodeKind.ListStart, ""));
        Next();
    }

    public override TextSpan Span => line is null ? new(Math.Max(number, 1), 1, 1) : line.Span with { Line = number };

    public override Func<TextSpan> Pin()
    {
        var (pinned, on) = (line?.Pin(), Math.Max(number, 1));
        return () => pinned is null ? new(on, 1, 1) : pinned() with { Line = on };
    }

    public override void Next()
    {
        if (around.TryDequeue(out var node))
        {
            (Kind, Text, Form) = (node.Kind, node.Text, ScalarForm.Quoted);
            return;
        }

        if (broken is not null)
        {
            throw broken;
        }

        var isWhole = line is not null && depth == 0;
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
            var on = failure.Span with { Line = Math.Max(number, 1) };
            broken = new UnreadableException(failure.Kind, failure.Text, on);
            // What stands before a break is whole, and is read to its end.
            Kind = isWhole ? NodeKind.End : throw broken;
            return;
        }

        (Kind, Text, Form) = (line!.Kind, line.Text, line.Form);
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
        if (ReadLine() is not { } bytes)
        {
            return false;
        }

        number++;
        if (number == 1 && bytes.AsSpan().StartsWith("\uFEFF"u8))
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            input.Problems.Add(ProblemKind.BadEncoding, ReadTexts.BadByte(), new(number, 1, 1), ReadTexts.SaveAsUtf8());
            bytes = Replacing.GetBytes(Replacing.GetString(bytes));
        }

        line = bytes.AsSpan().Trim(" \t\r"u8).IsEmpty
            ? null
            : NodeReaders.Json(bytes, input.Limits, input.Problems, number);
        return true;
    }

    byte[]? ReadLine()
    {
        var gathered = new MemoryStream();
        while (true)
        {
            if (at == filled)
            {
                (at, filled) = (0, read(buffer));
                if (filled == 0)
                {
                    return gathered.Length == 0 ? null : gathered.ToArray();
                }
            }

            var rest = buffer.AsSpan(at, filled - at);
            var end = rest.IndexOf((byte)'\n');
            gathered.Write(end < 0 ? rest : rest[..end]);
            at += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                return gathered.ToArray();
            }

            if (gathered.Length > MaxLine)
            {
                var message = CsvTexts.LongLine(MaxLine);
                throw new UnreadableException(ProblemKind.OverLimit, message, new(number + 1, 1, 1));
            }
        }
    }
}
