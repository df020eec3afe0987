namespace Relations.Dossiers;

/// <summary>Reports nodes that are no value of what is expected, at their places, and passes over them.</summary>
sealed class BindingErrors(NodeReader nodes, ProblemList problems)
{
    /// <summary>What could not be bound, as the file has it.</summary>
    public UnreadCollector Unread { get; } = new();

    /// <summary>What could not be bound of the record that was read last.</summary>
    public UnreadValues TakeUnread() => Unread.Take().With(problems.TakeHidden());

    /// <summary>A value of another kind than the one expected.</summary>
    /// <returns>Nothing, which the value reads as.</returns>
    public object? Wrong(Message expected, string path, Message? help = null)
    {
        var found = nodes.Kind switch
        {
            NodeKind.MapStart => ArgumentValue.Of(FieldTexts.AnObject()),
            NodeKind.ListStart => ArgumentValue.Of(FieldTexts.AList()),
            _ when nodes.Text.Length == 0 => ArgumentValue.Of(FieldTexts.Nothing()),
            _ => ArgumentValue.Of(Scalars.Shorten(nodes.Text)),
        };
        var at = nodes.Span;
        problems.Add(
            ProblemKind.WrongKind,
            FieldTexts.Expected(expected, found),
            at,
            help,
            path.Length > 0 ? path : null,
            kept: Keep()
        );
        return null;
    }

    UnreadValue Keep(bool isRepeated = false)
    {
        var kept = new UnreadValue(RawValue.Take(nodes)) { IsRepeated = isRepeated };
        Unread.Add(kept);
        return kept;
    }

    UnreadValue KeepMember(string key, bool isRepeated = false)
    {
        nodes.Next();
        var kept = Keep(isRepeated);
        kept.Field = key;
        return kept;
    }

    /// <summary>A word that an enumeration does not have; one with another spelling of it is read all the same.</summary>
    public object? WrongWord(EnumKind kind, string path)
    {
        if (kind.VariantOf(nodes.Text) is { } meant)
        {
            var spelling = FieldTexts.OtherSpelling(nodes.Text, meant.Word);
            problems.Add(ProblemKind.VariantWord, spelling, nodes.Span, FieldTexts.Write(meant.Word), path, meant.Word);
            nodes.Next();
            return meant.Value;
        }

        if (problems.IsFull)
        {
            problems.Hide(path);
            Keep();
            return null;
        }

        var words = kind.Values.Select(value => value.Word).ToList();
        var slip = words.Find(word => NearMatch.IsOf(nodes.Text, word));
        var stem = kind.StemOf(nodes.Text);
        var nearest = slip ?? Nearest.To(stem ?? nodes.Text, words);
        var help =
            slip is not null ? NearMatch.Help(nodes.Text, slip)
            : nearest is null ? Scalars.Describe(kind)
            : ReadTexts.DidYouMean(nearest);
        var message = FieldTexts.UnknownWord(NearMatch.Shown(nodes.Text), kind.Label);
        var at = problems.PlaceOf(nodes.Span);
        problems.Add(
            new(ProblemKind.UnknownWord, message, at, help)
            {
                Kept = Keep(),
                Field = path,
                Meant = nearest,
                IsSlip = slip is not null,
                // A source's own phrase for which the list has no word is no mistake of whoever wrote it down.
                IsWarning = stem is not null && nearest is null,
            }
        );
        return null;
    }

    /// <summary>A field that its object does not have, whose key is the current node.</summary>
    public void Unknown(string key, Message message, IEnumerable<string> known, string path)
    {
        // Looking for what was meant takes time, which hostile files would multiply.
        if (problems.IsFull || nodes.IsTold)
        {
            KeepMember(key);
            return;
        }

        var nearest = Nearest.To(key, known);
        var help = nearest is null ? null : ReadTexts.DidYouMean(nearest);
        var at = nodes.Span;
        problems.Add(
            ProblemKind.UnknownField,
            message,
            at,
            help,
            Binder.Join(path, key),
            nearest,
            kept: KeepMember(key)
        );
    }

    /// <summary>A field that stands in its object already, whose key is the current node.</summary>
    public void Repeated(string key, string path)
    {
        var at = nodes.Span;
        problems.Add(
            ProblemKind.DuplicateKey,
            ReadTexts.StandsTwice(key),
            at,
            ReadTexts.RemoveOne(),
            Binder.Join(path, key),
            kept: KeepMember(key, isRepeated: true)
        );
    }

    /// <summary>The required fields that are not there. One whose value was wrong has been reported, and is not missing as well.</summary>
    public void Missing(Shape shape, string path, object?[] values, bool[] wrong, Func<TextSpan> start)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (shape.Fields[i].Required && values[i] is null && !wrong[i])
            {
                var field = shape.Fields[i];
                problems.Add(
                    ProblemKind.MissingField,
                    FieldTexts.NeedsField(shape.Name, field.Name),
                    start(),
                    Message.Of(field.Hint),
                    Binder.Join(path, field.Name)
                );
            }
        }
    }
}
