namespace Relations.Import;

/// <summary>Finds the state that a name or code is that of.</summary>
/// <param name="lists">What may name it.</param>
/// <param name="at">The date at which it is meant; null where that is not said.</param>
/// <param name="unmapped">What becomes of a text that names none, or several.</param>
/// <param name="span">Where the mapping says it.</param>
sealed class StateStep(IReadOnlyList<string> lists, ValuePlan? at, Unmapped unmapped, TextSpan span)
    : TranslateStep(unmapped, span)
{
    protected override MappedValue? Translate(MappedValue value, RowScope scope) =>
        Found(value, scope) is [var only] ? value with { Text = only } : null;

    protected override Message WhyNot(MappedValue value, RowScope scope) =>
        Found(value, scope) is { Count: > 1 } several
            ? EngineTexts.SeveralStates(
                Scalars.Shorten(value.Text),
                ArgumentValue.List(several.Select(id => (ArgumentValue)new StateValue(id)))
            )
            : EngineTexts.NoState(Scalars.Shorten(value.Text));

    protected override Message? HelpFor(MappedValue value) => EngineTexts.GiveCode(Scalars.Shorten(value.Text));

    IReadOnlyList<string> Found(MappedValue value, RowScope scope)
    {
        var date = at?.Evaluate(scope) is { IsNone: false } found ? found.First.Text : null;
        return StateIndex.Instance.Find(value.Text, lists, date);
    }
}
