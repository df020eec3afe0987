using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What a rule of a dossier demands of a record.</summary>
abstract record DeclaredCheck
{
    /// <summary>Reports what breaks it, at paths of the record with their values.</summary>
    public abstract void Run(Record record, RuleContext context, Action<string, object?> report);
}

/// <summary>That a field has a value.</summary>
sealed record RequireCheck(FieldRoute Route) : DeclaredCheck
{
    public override void Run(Record record, RuleContext context, Action<string, object?> report)
    {
        foreach (var (path, _) in Route.Values(record).Where(found => found.Value is null))
        {
            report(path, null);
        }
    }
}

/// <summary>That every value of a field keeps to something.</summary>
sealed record ValueCheck(FieldRoute Route, Func<object, Dossier, bool> Keeps) : DeclaredCheck
{
    // A text that takes longer is no text that the pattern is for.
    static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(250);

    /// <summary>The regular expression of a text; it throws on a text that takes it too long.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static Regex RegexOf(string pattern) => new(pattern, RegexOptions.CultureInvariant, Limit);

    public override void Run(Record record, RuleContext context, Action<string, object?> report)
    {
        foreach (var (path, value) in Route.Values(record))
        {
            if (value is not null && !Keeps(value, context.Dossier))
            {
                report(path, value);
            }
        }
    }
}

/// <summary>That no two records have the same values in some fields.</summary>
sealed record UniqueCheck(Shape Shape, IReadOnlyList<FieldRoute> Routes) : DeclaredCheck
{
    public override void Run(Record record, RuleContext context, Action<string, object?> report)
    {
        var first = context.Shared(this, () => Firsts(context.Dossier));
        if (KeyOf(record) is { } key && !ReferenceEquals(first[key], record))
        {
            var (path, value) = Routes[0].Values(record).First();
            report(path, value);
        }
    }

    public bool Equals(UniqueCheck? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    Dictionary<string, Record> Firsts(Dossier dossier)
    {
        Dictionary<string, Record> first = new(StringComparer.Ordinal);
        foreach (var record in dossier.Records.Where(one => one.TypeShape == Shape.Base && one.Rank != Rank.Deprecated))
        {
            if (KeyOf(record) is { } key)
            {
                first.TryAdd(key, record);
            }
        }

        return first;
    }

    // What is absent is the same as nothing.
    string? KeyOf(Record record)
    {
        var texts = Routes
            .Select(route =>
                string.Join(
                    '\n',
                    route.Values(record).Where(one => one.Value is not null).Select(one => route.TextOf(one.Value!))
                )
            )
            .ToList();
        return texts.Exists(text => text.Length == 0) ? null : string.Join('\0', texts);
    }
}
