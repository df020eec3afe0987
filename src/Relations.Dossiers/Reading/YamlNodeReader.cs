using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Relations.Dossiers;

/// <summary>The nodes of a YAML file, from the parser's events. Aliases are replayed, within a limit.</summary>
sealed class YamlNodeReader : NodeReader
{
    readonly Scanner scanner;
    readonly Parser parser;
    readonly ReadLimits limits;
    readonly YamlEscapes? shield;
    readonly Dictionary<string, List<ParsingEvent>> anchored = [];
    readonly List<(List<ParsingEvent> Events, int OpenAt)> recording = [];
    readonly Queue<ParsingEvent> replay = new();
    readonly Stack<(Mark? Bracket, bool IsMap, bool HasKey)> opened = new();
    ParsingEvent? current;
    bool isInMap;
    bool hasKey;
    int depth;
    int replayed;

    /// <summary>Reads YAML.</summary>
    /// <param name="text">The text, shielded where it has to be.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="shield">What shields the text; null where nothing does.</param>
    public YamlNodeReader(TextReader text, ReadLimits limits, YamlEscapes? shield)
    {
        (this.limits, this.shield) = (limits, shield);
        scanner = new(text, skipComments: true);
        parser = new(scanner);
        Next();
    }

    public override TextSpan Span
    {
        get
        {
            var (start, end) = (current?.Start ?? Mark.Empty, current?.End ?? Mark.Empty);
            var length = start.Line == end.Line ? end.Column - start.Column : 1;
            return new((int)start.Line, (int)start.Column, Math.Max((int)length, 1));
        }
    }

    public override void Next()
    {
        do
        {
            current = Advance();
        } while (current is StreamStart or DocumentStart or DocumentEnd or Comment);

        Show(current);
    }

    void Show(ParsingEvent? node)
    {
        Kind = node switch
        {
            Scalar => NodeKind.Scalar,
            MappingStart => NodeKind.MapStart,
            MappingEnd => NodeKind.MapEnd,
            SequenceStart => NodeKind.ListStart,
            SequenceEnd => NodeKind.ListEnd,
            _ => NodeKind.End,
        };
        if (node is Scalar scalar)
        {
            Text = shield?.Restore(scalar.Value) ?? scalar.Value;
            Form =
                scalar.Style != ScalarStyle.Plain ? ScalarForm.Quoted
                : scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? ScalarForm.Null
                : ScalarForm.Plain;
        }
    }

    ParsingEvent? Advance()
    {
        if (replay.TryDequeue(out var again))
        {
            return again;
        }

        var next = Parse();
        depth += next?.NestingIncrease ?? 0;
        if (depth > limits.Depth)
        {
            throw Over(ReadTexts.TooDeep(limits.Depth), next!);
        }

        if (next is AnchorAlias alias)
        {
            return Replay(alias);
        }

        Record(next);
        return next;
    }

    ParsingEvent? Parse()
    {
        try
        {
            var next = parser.MoveNext() ? parser.Current : null;
            Follow(next);
            return next;
        }
        catch (YamlException broken)
        {
            // Of a tab the scanner tells where the object begins that it stands in, and has come as far as the tab itself.
            var mark = broken.Message.Contains("invalid tab", StringComparison.Ordinal)
                ? scanner.CurrentPosition
                : broken.Start;
            var at = new TextSpan((int)mark.Line, (int)mark.Column, 1);
            throw new UnreadableException(ProblemKind.Unreadable, YamlTexts.NotYaml(Plain(broken.Message)), at);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or OverflowException)
        {
            // The scanner meets some broken files with exceptions that are none of its own.
            var open = opened.Select(container => container.Bracket).FirstOrDefault(bracket => bracket is not null);
            var mark = open ?? scanner.CurrentPosition;
            var message = YamlTexts.NotYaml(open is null ? YamlTexts.LineUnreadable() : YamlTexts.OpenBracket());
            throw new UnreadableException(ProblemKind.Unreadable, message, new((int)mark.Line, (int)mark.Column, 1));
        }
    }

    void Follow(ParsingEvent? next)
    {
        if (next is MappingEnd or SequenceEnd)
        {
            Close(next);
        }
        else if (next is NodeEvent or AnchorAlias)
        {
            hasKey = isInMap && !hasKey;
            if (next is MappingStart or SequenceStart)
            {
                var isFlow =
                    next is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
                opened.Push((isFlow ? next.Start : null, isInMap, hasKey));
                (isInMap, hasKey) = (next is MappingStart, false);
            }
        }
    }

    // The parser ends the objects of some broken files before the value of their last key, and goes on with the object around.
    void Close(ParsingEvent end)
    {
        if (isInMap && hasKey)
        {
            var at = new TextSpan((int)end.Start.Line, (int)end.Start.Column, 1);
            throw new UnreadableException(ProblemKind.Unreadable, YamlTexts.NotYaml(YamlTexts.NoValue()), at);
        }

        (_, isInMap, hasKey) = opened.Pop();
    }

    // The parser's messages may begin with the place, which the finding has already.
    static Message Plain(string message)
    {
        var end = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        return YamlFaults.Of(message[(end < 0 ? 0 : end + 3)..].TrimEnd('.'));
    }

    ParsingEvent? Replay(AnchorAlias alias)
    {
        if (!anchored.TryGetValue(alias.Value.Value, out var events) || recording.Exists(open => open.Events == events))
        {
            var at = new TextSpan((int)alias.Start.Line, (int)alias.Start.Column, 1);
            throw new UnreadableException(ProblemKind.Unreadable, YamlTexts.NoAnchor(alias.Value.Value), at);
        }

        replayed += events.Count;
        if (replayed > limits.AliasNodes)
        {
            throw Over(YamlTexts.TooManyAliases(limits.AliasNodes), alias);
        }

        foreach (var node in events)
        {
            replay.Enqueue(node);
        }

        // What the alias stands for belongs to every anchored node that is open around it, and opens none again.
        foreach (var (open, _) in recording)
        {
            open.AddRange(events);
        }

        return replay.Dequeue();
    }

    // Whatever is read while an anchored node is open belongs to it.
    void Record(ParsingEvent? node)
    {
        if (node is NodeEvent { Anchor.IsEmpty: false } opening)
        {
            List<ParsingEvent> events = [];
            anchored[opening.Anchor.Value] = events;
            recording.Add((events, depth - Math.Max(node.NestingIncrease, 0)));
        }

        if (recording.Count == 0 || node is null)
        {
            return;
        }

        foreach (var (events, _) in recording)
        {
            events.Add(node);
        }

        recording.RemoveAll(open => depth <= open.OpenAt);
    }

    static UnreadableException Over(Message what, ParsingEvent at) =>
        new(ProblemKind.OverLimit, what, new((int)at.Start.Line, (int)at.Start.Column, 1));
}
