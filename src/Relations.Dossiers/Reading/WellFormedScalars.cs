using System.Text;
using System.Text.Json;

namespace Relations.Dossiers;

/// <summary>Reads the single values of records for <see cref="WellFormedReader"/>; those that recur are made once.</summary>
sealed class WellFormedScalars
{
    readonly List<SourceDate> dates = [];

    /// <summary>Begins a record.</summary>
    public void Begin() => dates.Clear();

    /// <summary>The value of the current token; null where it is to be read another way.</summary>
    public object? Read(KindPlan plan, ref Utf8JsonReader json) =>
        (json.TokenType, plan.Kind) switch
        {
            (JsonTokenType.String, DateKind) when !json.ValueIsEscaped => Date(
                (SourceDate)plan.Recurring!.Get(json.ValueSpan)!
            ),
            (JsonTokenType.String, _) when plan.Recurring is { } recurring && !json.ValueIsEscaped => recurring.Get(
                json.ValueSpan
            ),
            (JsonTokenType.String, var kind) => Scalars.Parse(kind, json.GetString()!, ScalarForm.Quoted),
            (JsonTokenType.Number, IntegerKind) => json.TryGetInt32(out var number) ? Integers.Boxed(number) : null,
            (JsonTokenType.Number, var kind) => Scalars.Parse(kind, TextOf(ref json), ScalarForm.Number),
            (JsonTokenType.True or JsonTokenType.False, var kind) => Scalars.Parse(
                kind,
                TextOf(ref json),
                ScalarForm.Boolean
            ),
            _ => null,
        };

    // Within a record, each date is an object of its own, by which it is known.
    SourceDate Date(SourceDate shared)
    {
        foreach (var date in dates)
        {
            if (ReferenceEquals(date, shared))
            {
                return new(shared.Text);
            }
        }

        dates.Add(shared);
        return shared;
    }

    static string TextOf(ref Utf8JsonReader json) => Encoding.UTF8.GetString(json.ValueSpan);

    static class Integers
    {
        static readonly object[] Small = [.. Enumerable.Range(0, 1 << 10).Select(number => (object)number)];

        public static object Boxed(int number) => number >= 0 && number < Small.Length ? Small[number] : number;
    }
}
