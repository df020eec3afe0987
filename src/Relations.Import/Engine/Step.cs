namespace Relations.Import;

/// <summary>One change of values on their way from a file to a field.</summary>
abstract class Step
{
    /// <summary>What becomes of the values.</summary>
    public abstract MappedValues Apply(MappedValues values, RowScope scope);

    /// <summary>The parts of the first of the values by name; null where the step makes none.</summary>
    public virtual IReadOnlyDictionary<string, MappedValue>? Parts(MappedValues values, RowScope scope) => null;

    /// <summary>The names of the parts that it makes; null where only files tell them.</summary>
    public virtual IReadOnlyCollection<string>? PartNames => [];

    /// <summary>Says that the mapping asks for a part whose name only files tell.</summary>
    public virtual void AskPart(string name, TextSpan span) { }
}

/// <summary>A value that steps are applied to, one after the other.</summary>
/// <param name="source">The value.</param>
/// <param name="steps">The steps.</param>
sealed class SteppedPlan(ValuePlan source, IReadOnlyList<Step> steps) : ValuePlan
{
    public override MappedValues Evaluate(RowScope scope)
    {
        var values = source.Evaluate(scope);
        foreach (var step in steps)
        {
            values = step.Apply(values, scope);
        }

        return values;
    }

    public override MappedParts EvaluateParts(RowScope scope)
    {
        var (values, parts) = source.EvaluateParts(scope);
        foreach (var step in steps)
        {
            parts = values.IsNone ? parts : step.Parts(values, scope) ?? parts;
            values = step.Apply(values, scope);
        }

        return new(values, parts);
    }

    public override IReadOnlyCollection<string>? PartNames =>
        Union([source.PartNames, .. steps.Select(step => step.PartNames)]);

    public override void AskPart(string name, TextSpan span)
    {
        source.AskPart(name, span);
        foreach (var step in steps.Where(step => step.PartNames is null))
        {
            step.AskPart(name, span);
        }
    }
}

/// <summary>A step that changes each value on its own.</summary>
abstract class EachStep : Step
{
    public sealed override MappedValues Apply(MappedValues values, RowScope scope) =>
        values.Count == 1
            ? Change(values.First, scope) is { Text.Length: > 0 } changed
                ? new(changed)
                : MappedValues.None
            : values.Each(value => Change(value, scope) is { Text.Length: > 0 } changed ? changed : null);

    /// <summary>What becomes of a value; null or an empty text for nothing.</summary>
    protected abstract MappedValue? Change(MappedValue value, RowScope scope);
}

/// <summary>Divides texts that hold several values.</summary>
/// <param name="separator">What stands between them.</param>
sealed class SeparateStep(string separator) : Step
{
    public override MappedValues Apply(MappedValues values, RowScope scope)
    {
        List<MappedValue> all = [];
        for (var i = 0; i < values.Count; i++)
        {
            var pieces = values[i].Text.Split(separator, StringSplitOptions.TrimEntries);
            all.AddRange(pieces.Where(piece => piece.Length > 0).Select(piece => values[i] with { Text = piece }));
        }

        return new(all);
    }
}

/// <summary>Makes one text of several values.</summary>
/// <param name="between">What stands between them.</param>
sealed class JoinStep(string between) : Step
{
    public override MappedValues Apply(MappedValues values, RowScope scope) =>
        values.Count < 2
            ? values
            : new(
                values.First with
                {
                    Text = string.Join(between, Enumerable.Range(0, values.Count).Select(i => values[i].Text)),
                }
            );
}

/// <summary>Gives a text where there is none.</summary>
/// <param name="text">The text.</param>
sealed class DefaultStep(string text) : Step
{
    public override MappedValues Apply(MappedValues values, RowScope scope) =>
        values.IsNone ? new(new MappedValue(text, scope.Record.Span)) : values;
}

/// <summary>Makes slugs.</summary>
sealed class SlugStep : EachStep
{
    protected override MappedValue? Change(MappedValue value, RowScope scope) =>
        value with
        {
            Text = Slug.Of(value.Text),
        };
}
