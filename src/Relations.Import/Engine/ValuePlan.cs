using System.Text;

namespace Relations.Import;

/// <summary>How a value is made of a row.</summary>
abstract class ValuePlan
{
    /// <summary>The values, without those that are empty.</summary>
    public abstract MappedValues Evaluate(RowScope scope);

    /// <summary>Whether there is any value.</summary>
    public virtual bool IsThere(RowScope scope) => !Evaluate(scope).IsNone;

    /// <summary>The values, and the parts of the first by name.</summary>
    public virtual MappedParts EvaluateParts(RowScope scope) => new(Evaluate(scope));

    /// <summary>The names of its parts; null where only files tell them.</summary>
    public virtual IReadOnlyCollection<string>? PartNames => [];

    /// <summary>Says that the mapping asks for a part whose name only files tell.</summary>
    public virtual void AskPart(string name, TextSpan span) { }

    /// <summary>All names of several sets; null where any of them is not known.</summary>
    protected static IReadOnlyCollection<string>? Union(IReadOnlyList<IReadOnlyCollection<string>?> names) =>
        names.Contains(null) ? null : [.. names.SelectMany(one => one!).Distinct(StringComparer.Ordinal)];
}

/// <summary>The values at a path.</summary>
/// <param name="path">The path.</param>
/// <param name="number">Its number among all paths of the mapping.</param>
/// <param name="spaces">What becomes of white space.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class PathPlan(ForeignPath path, int number, Spaces spaces, TextSpan span) : ValuePlan
{
    public ForeignPath Path => path;

    /// <summary>Its number among all paths of the mapping.</summary>
    public int Number => number;

    /// <summary>Where the mapping says it.</summary>
    public TextSpan Span => span;

    /// <summary>The texts that stand for no value.</summary>
    public required IReadOnlySet<string> Empty { get; init; }

    public override MappedValues Evaluate(RowScope scope)
    {
        // A column has one value, which needs no list.
        if (scope.Record.Names is not null)
        {
            var only = scope.Record.First(path);
            scope.Run.Usage.Asked(this, only is null ? 0 : 1);
            return only is { } value && Taken(value, scope) is { } taken ? new(taken) : MappedValues.None;
        }

        var found = scope.Record.Select(path);
        scope.Run.Usage.Asked(this, found.Count);

        List<MappedValue> all = [];
        foreach (var value in found)
        {
            if (Taken(value, scope) is { } taken)
            {
                all.Add(taken);
            }
        }

        return all is [var one] ? new(one) : new(all);
    }

    // An object is there, though it is no value.
    public override bool IsThere(RowScope scope)
    {
        var found = scope.Record.Select(path);
        scope.Run.Usage.Asked(this, found.Count);
        return found.Any(value => value.Kind == ForeignKind.Object || Taken(value, scope) is not null);
    }

    MappedValue? Taken(in ForeignValue value, RowScope scope)
    {
        scope.Run.Usage.Read(this, value.GenericPath);
        if (value.Kind == ForeignKind.Object)
        {
            var help = EngineTexts.NameMember($"{value.GenericPath}/{value.Text}");
            scope.Run.Missed.Add(
                span,
                EngineTexts.ObjectHere(value.GenericPath),
                new("", value.Span),
                help,
                ProblemKind.WrongKind
            );
            scope.Run.Missed.Lose();
            return null;
        }

        var text = WhiteSpace.Apply(spaces, value.Text);
        return text.Length == 0 || Empty.Contains(text) ? null : new(text, value.Span);
    }
}

/// <summary>The same text for all rows.</summary>
/// <param name="text">The text.</param>
sealed class ConstantPlan(string text) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope) =>
        text.Length == 0 ? MappedValues.None : new(new MappedValue(text, scope.Record.Span));
}

/// <summary>A definition, or a part of one.</summary>
/// <param name="levels">How many rows further out it is defined.</param>
/// <param name="at">Its place there.</param>
/// <param name="part">The name of the part; null for the whole.</param>
/// <param name="definition">What is defined.</param>
sealed class VariablePlan(int levels, int at, string? part, ValuePlan definition) : ValuePlan
{
    public override IReadOnlyCollection<string>? PartNames => part is null ? definition.PartNames : [];

    public override void AskPart(string name, TextSpan span) => definition.AskPart(name, span);

    public override MappedValues Evaluate(RowScope scope) => scope.Up(levels).Definition(at).Of(part);

    public override MappedParts EvaluateParts(RowScope scope) =>
        part is null ? scope.Up(levels).Definition(at) : base.EvaluateParts(scope);
}

/// <summary>What is known of a row beside its values.</summary>
/// <param name="levels">How many rows further out it is asked.</param>
/// <param name="fact">What is asked.</param>
sealed class FactPlan(int levels, RowFact fact) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope)
    {
        var text = scope.Up(levels).About(fact);
        return text.Length == 0 ? MappedValues.None : new(new MappedValue(text, scope.Record.Span));
    }
}

/// <summary>The id of a record that is made of the row.</summary>
/// <param name="levels">How many rows further out it is made.</param>
/// <param name="target">The target that makes it.</param>
sealed class RecordIdPlan(int levels, int target) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope) => scope.Up(levels).IdOf(target);
}

/// <summary>The first of several values that is there.</summary>
/// <param name="values">The values.</param>
sealed class FirstPlan(IReadOnlyList<ValuePlan> values) : ValuePlan
{
    public override IReadOnlyCollection<string>? PartNames => Union([.. values.Select(value => value.PartNames)]);

    public override void AskPart(string name, TextSpan span)
    {
        foreach (var value in values)
        {
            value.AskPart(name, span);
        }
    }

    public override MappedValues Evaluate(RowScope scope) => EvaluateParts(scope).Whole;

    public override MappedParts EvaluateParts(RowScope scope)
    {
        foreach (var value in values)
        {
            if (value.EvaluateParts(scope) is { Whole.IsNone: false } found)
            {
                return found;
            }
        }

        return new(MappedValues.None);
    }
}

/// <summary>Several values, one after the other.</summary>
/// <param name="values">The values.</param>
sealed class AllPlan(IReadOnlyList<ValuePlan> values) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope)
    {
        List<MappedValue> all = [];
        foreach (var value in values)
        {
            var found = value.Evaluate(scope);
            for (var i = 0; i < found.Count; i++)
            {
                all.Add(found[i]);
            }
        }

        return new(all);
    }
}

/// <summary>A value that is there under a condition only.</summary>
/// <param name="value">The value.</param>
/// <param name="when">The condition.</param>
sealed class ConditionalPlan(ValuePlan value, ConditionPlan when) : ValuePlan
{
    public override IReadOnlyCollection<string>? PartNames => value.PartNames;

    public override void AskPart(string name, TextSpan span) => value.AskPart(name, span);

    public override MappedValues Evaluate(RowScope scope) =>
        when.Holds(scope) ? value.Evaluate(scope) : MappedValues.None;

    public override MappedParts EvaluateParts(RowScope scope) =>
        when.Holds(scope) ? value.EvaluateParts(scope) : new(MappedValues.None);
}

/// <summary>A text with values in it.</summary>
/// <param name="pieces">Its pieces.</param>
sealed class TemplatePlan(IReadOnlyList<TemplatePiece> pieces) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope)
    {
        var text = new StringBuilder();
        TextSpan? span = null;
        var holes = 0;
        foreach (var piece in pieces)
        {
            holes += piece.IsPlain ? 0 : 1;
            var written = piece.Write(scope, text);
            span ??= written;
        }

        // Without any of its values a template says nothing.
        return (holes > 0 && span is null) || text.Length == 0
            ? MappedValues.None
            : new(new MappedValue(text.ToString(), span ?? scope.Record.Span));
    }
}
