namespace Relations.Import;

/// <summary>What becomes of a value that a step has nothing for.</summary>
enum Unmapped
{
    Error,
    Keep,
    Drop,
}

/// <summary>A step that turns a value into another, or has none for it.</summary>
/// <param name="unmapped">What becomes of a value that it has nothing for.</param>
/// <param name="span">Where the mapping says it.</param>
abstract class TranslateStep(Unmapped unmapped, TextSpan span) : EachStep
{
    protected sealed override MappedValue? Change(MappedValue value, RowScope scope)
    {
        if (Translate(value, scope) is { } found)
        {
            return found;
        }

        if (unmapped == Unmapped.Error)
        {
            if (!IsTold(scope))
            {
                scope.Run.Missed.Add(span, WhyNot(value, scope), value, HelpFor(value));
            }

            scope.Run.Missed.Lose();
        }

        return unmapped == Unmapped.Keep ? value : null;
    }

    /// <summary>The other value; null where there is none.</summary>
    protected abstract MappedValue? Translate(MappedValue value, RowScope scope);

    /// <summary>Why there is none.</summary>
    protected abstract Message WhyNot(MappedValue value, RowScope scope);

    /// <summary>Whether it has been told that the step has nothing for any value.</summary>
    protected virtual bool IsTold(RowScope scope) => false;

    /// <summary>What may have been meant; may be null.</summary>
    protected virtual Message? HelpFor(MappedValue value) => null;
}

/// <summary>Translates values by a map.</summary>
/// <param name="name">The name of the map, or of the field where it has none.</param>
/// <param name="values">The map, by folded keys.</param>
/// <param name="fold">In what keys may differ.</param>
/// <param name="unmapped">What becomes of a value that it lacks.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class MapStep(
    string name,
    IReadOnlyDictionary<string, string> values,
    FoldSteps fold,
    Unmapped unmapped,
    TextSpan span
) : TranslateStep(unmapped, span)
{
    protected override MappedValue? Translate(MappedValue value, RowScope scope) =>
        values.TryGetValue(KeyFolding.Of(fold, value.Text), out var text) ? value with { Text = text } : null;

    protected override Message WhyNot(MappedValue value, RowScope scope) =>
        EngineTexts.NotInMap(Scalars.Shorten(value.Text), name);

    protected override Message? HelpFor(MappedValue value) =>
        Nearest.To(value.Text, values.Keys) is { } nearest ? ReadTexts.DidYouMean(nearest) : null;
}

/// <summary>Finds values in a table.</summary>
/// <param name="table">The table.</param>
/// <param name="give">The name of what is given; null for the text of the table.</param>
/// <param name="unmapped">What becomes of a key that it lacks.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class LookupStep(LookupPlan table, string? give, Unmapped unmapped, TextSpan span)
    : TranslateStep(unmapped, span)
{
    protected override MappedValue? Translate(MappedValue value, RowScope scope) =>
        scope.Run.Lookups.Of(table).Find(value.Text) is { } row
            ? row.GetValueOrDefault(give ?? "") is { Text.Length: > 0 } text
                ? text
                : give is null
                    ? value
                    : value with
                    {
                        Text = "",
                    }
            : null;

    public override IReadOnlyDictionary<string, MappedValue>? Parts(MappedValues values, RowScope scope) =>
        scope.Run.Lookups.Of(table).Find(values.First.Text);

    public override IReadOnlyCollection<string>? PartNames => table.Names;

    public override void AskPart(string name, TextSpan span) => table.Asked.Add((name, span));

    protected override bool IsTold(RowScope scope) => scope.Run.Lookups.Of(table).IsAbsent;

    protected override Message WhyNot(MappedValue value, RowScope scope) =>
        EngineTexts.NotInTable(Scalars.Shorten(value.Text), table.Name);
}
