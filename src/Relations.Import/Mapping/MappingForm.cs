namespace Relations.Import;

/// <summary>What a part of a mapping may be. Checking, the schema and the reference go by it.</summary>
abstract record MappingForm
{
    /// <summary>Whether a node of this kind may be of this form.</summary>
    public abstract bool Takes(NodeKind kind);

    /// <summary>What it is to people.</summary>
    public abstract Message Name { get; }

    /// <summary>Reports what is wrong with a node of a kind that the form takes.</summary>
    public abstract void Check(MappingNode node, ProblemList problems);

    /// <summary>Reports what is wrong with a node.</summary>
    public void CheckAny(MappingNode node, ProblemList problems)
    {
        if (node.IsNull)
        {
            return;
        }

        if (Takes(node.Kind))
        {
            Check(node, problems);
        }
        else
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.Expected(Name, MappingTexts.Found(node)), node.Span);
        }
    }
}

/// <summary>Text of any kind.</summary>
/// <param name="MayBeEmpty">Whether it may be empty.</param>
sealed record PlainTextForm(bool MayBeEmpty) : MappingForm
{
    public static PlainTextForm Instance { get; } = new(MayBeEmpty: true);

    /// <summary>Text that is not empty.</summary>
    public static PlainTextForm Filled { get; } = new(MayBeEmpty: false);

    public override Message Name => MappingTexts.Text();

    public override bool Takes(NodeKind kind) => kind == NodeKind.Scalar;

    public override void Check(MappingNode node, ProblemList problems)
    {
        if (!MayBeEmpty && node.Text.Length == 0)
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.Expected(Name, MappingTexts.Found(node)), node.Span);
        }
    }
}

/// <summary>True or false, or a whole number.</summary>
/// <param name="IsNumber">Whether it is a number.</param>
sealed record PlainForm(bool IsNumber) : MappingForm
{
    public override Message Name => IsNumber ? MappingTexts.Number() : MappingTexts.TrueOrFalse();

    public override bool Takes(NodeKind kind) => kind == NodeKind.Scalar;

    public override void Check(MappingNode node, ProblemList problems)
    {
        var isRight = IsNumber
            ? node.Text.Length is > 0 and < 9 && node.Text.All(char.IsAsciiDigit)
            : node.Text is "true" or "false";
        if (!isRight)
        {
            var found = ArgumentValue.Of(node.Text);
            problems.Add(ProblemKind.WrongKind, MappingTexts.Expected(Name, found), node.Span);
        }
    }
}

/// <summary>One of some words.</summary>
/// <param name="Words">The words.</param>
sealed record WordForm(params IReadOnlyList<string> Words) : MappingForm
{
    public override Message Name => MappingTexts.OneOf(ArgumentValue.List(Words.Select(ArgumentValue.Of), ListForm.Or));

    public override bool Takes(NodeKind kind) => kind == NodeKind.Scalar;

    public override void Check(MappingNode node, ProblemList problems)
    {
        if (!Words.Contains(node.Text, StringComparer.Ordinal))
        {
            MappingFaults.Unknown(node.Text, MappingTexts.NoWord(node.Text), node.Span, Words, Name, problems);
        }
    }
}

/// <summary>A list; where one may stand alone, its item as well.</summary>
/// <param name="Of">The form of each item.</param>
/// <param name="MayBeAlone">Whether one item may stand without a list.</param>
sealed record ItemsForm(Func<MappingForm> Of, bool MayBeAlone) : MappingForm
{
    /// <summary>Whether there may be no item.</summary>
    public bool MayBeEmpty { get; init; } = true;

    public override Message Name => MayBeAlone ? MappingTexts.OneOrList(Of().Name) : MappingTexts.AList();

    public override bool Takes(NodeKind kind) => kind == NodeKind.ListStart || (MayBeAlone && Of().Takes(kind));

    public override void Check(MappingNode node, ProblemList problems)
    {
        if (!MayBeEmpty && node.OneOrMore.Count == 0)
        {
            problems.Add(ProblemKind.MissingField, MappingTexts.EmptyList(), node.Start);
        }

        foreach (var item in node.OneOrMore)
        {
            Of().CheckAny(item, problems);
        }
    }
}

/// <summary>An object whose keys the mapping chooses.</summary>
/// <param name="Of">The form of each value.</param>
sealed record TableForm(Func<MappingForm> Of) : MappingForm
{
    public override Message Name => MappingTexts.AnObject();

    public override bool Takes(NodeKind kind) => kind == NodeKind.MapStart;

    public override void Check(MappingNode node, ProblemList problems)
    {
        foreach (var member in node.Members)
        {
            Of().CheckAny(member.Value, problems);
        }
    }
}

/// <summary>What is checked by something else: the header of a dossier, or records.</summary>
sealed record AnyForm : MappingForm
{
    public static AnyForm Instance { get; } = new();

    public override Message Name => MappingTexts.AnObject();

    public override bool Takes(NodeKind kind) => true;

    public override void Check(MappingNode node, ProblemList problems) { }
}

/// <summary>One of several forms of different kinds.</summary>
/// <param name="Forms">The forms.</param>
sealed record EitherForm(params IReadOnlyList<MappingForm> Forms) : MappingForm
{
    /// <summary>Its name in the schema; null where it is written at each place.</summary>
    public string? Called { get; init; }

    public override Message Name =>
        MappingTexts.OneOf(ArgumentValue.List(Forms.Select(form => ArgumentValue.Of(form.Name)), ListForm.Or));

    public override bool Takes(NodeKind kind) => Forms.Any(form => form.Takes(kind));

    public override void Check(MappingNode node, ProblemList problems) =>
        Forms.First(form => form.Takes(node.Kind)).Check(node, problems);
}

/// <summary>An object with members that have names of their own.</summary>
/// <param name="Called">Its name in the schema.</param>
/// <param name="Of">Its members.</param>
sealed record ObjectForm(string Called, Func<IReadOnlyList<MappingKey>> Of) : MappingForm
{
    IReadOnlyList<MappingKey>? keys;

    /// <summary>Members of which one must be there at least; none where there are no such members.</summary>
    public IReadOnlyList<string> NeedsOneOf { get; init; } = [];

    /// <summary>Its members, in the order in which they are described.</summary>
    public IReadOnlyList<MappingKey> Keys => keys ??= Of();

    public override Message Name => MappingTexts.AnObject();

    public override bool Takes(NodeKind kind) => kind == NodeKind.MapStart;

    public override void Check(MappingNode node, ProblemList problems)
    {
        foreach (var member in node.Members)
        {
            if (Keys.FirstOrDefault(key => key.Name == member.Name) is { } key)
            {
                key.Form.CheckAny(member.Value, problems);
            }
            else
            {
                var names = Keys.Select(known => known.Name).ToList();
                var message = MappingTexts.NoKey(Called, member.Name);
                MappingFaults.Unknown(
                    member.Name,
                    message,
                    member.Span,
                    names,
                    null,
                    problems,
                    ProblemKind.UnknownField
                );
            }
        }

        foreach (var key in Keys.Where(key => key.IsRequired && node[key.Name] is null))
        {
            problems.Add(ProblemKind.MissingField, MappingTexts.NeedsKey(Called, key.Name), node.Start);
        }

        if (NeedsOneOf.Count > 0 && NeedsOneOf.All(name => node[name] is null))
        {
            var names = ArgumentValue.ListOf(NeedsOneOf, ListForm.Or);
            problems.Add(ProblemKind.MissingField, MappingTexts.NeedsOneOf(Called, names), node.Start);
        }
    }
}

/// <summary>A member of an object of a mapping.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Form">What it may be.</param>
/// <param name="Doc">One sentence that says what it means.</param>
/// <param name="IsRequired">Whether it must be there.</param>
sealed record MappingKey(string Name, MappingForm Form, string Doc, bool IsRequired = false);
