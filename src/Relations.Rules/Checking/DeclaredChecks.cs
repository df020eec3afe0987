using System.Runtime.CompilerServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What a rule of a dossier demands of a record.</summary>
abstract record DeclaredCheck
{
    /// <summary>The places that break it.</summary>
    public abstract IEnumerable<FieldPlace> Broken(Record record, RuleContext context);
}

/// <summary>That a field has a value.</summary>
sealed record RequireCheck(FieldRoute Route) : DeclaredCheck
{
    public override IEnumerable<FieldPlace> Broken(Record record, RuleContext context) =>
        Route.Places(record, context.Dossier).Where(place => place.Value is null);
}

/// <summary>That every value of a field keeps to something.</summary>
sealed record ValueCheck(FieldRoute Route, Func<FieldPlace, Dossier, bool> Keeps) : DeclaredCheck
{
    public override IEnumerable<FieldPlace> Broken(Record record, RuleContext context) =>
        Route.Places(record, context.Dossier).Where(place => place.Value is not null && !Keeps(place, context.Dossier));
}

/// <summary>That a later date does not come before an earlier one.</summary>
sealed record OrderCheck(FieldRoute Earlier, FieldRoute Later) : DeclaredCheck
{
    // What breaks an order is reported with both dates, and not by this.
    public override IEnumerable<FieldPlace> Broken(Record record, RuleContext context) => [];

    /// <summary>The pairs of dates that are ordered: those of one item where both fields are in items of one list.</summary>
    public IEnumerable<(FieldPlace Earlier, FieldPlace Later)> Pairs(Record record, Dossier dossier)
    {
        var shared = Earlier.SharedWith(Later);
        var later = Later.Places(record, dossier).ToList();
        return Earlier
            .Places(record, dossier)
            .SelectMany(first => later.Where(last => Item(first) == Item(last)).Select(last => (first, last)));

        string Item(FieldPlace place) => string.Join('.', place.Via.Split('.').Take(shared));
    }
}

/// <summary>That no two records have the same values in some fields.</summary>
sealed record UniqueCheck(RecordShape Shape, IReadOnlyList<FieldRoute> Routes) : DeclaredCheck
{
    public override IEnumerable<FieldPlace> Broken(Record record, RuleContext context)
    {
        var first = context.Shared(this, () => Firsts(context.Dossier));
        return KeyOf(record, context.Dossier) is { } key && !ReferenceEquals(first[key], record)
            ? Routes[0].Places(record, context.Dossier).Take(1)
            : [];
    }

    public bool Equals(UniqueCheck? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    Dictionary<string, Record> Firsts(Dossier dossier)
    {
        Dictionary<string, Record> first = new(StringComparer.Ordinal);
        foreach (var record in dossier.Records.Where(one => one.TypeShape == Shape.Base && one.Rank != Rank.Deprecated))
        {
            if (KeyOf(record, dossier) is { } key)
            {
                first.TryAdd(key, record);
            }
        }

        return first;
    }

    // What is absent is the same as nothing.
    string? KeyOf(Record record, Dossier dossier)
    {
        var texts = Routes
            .Select(route =>
                string.Join(
                    '\n',
                    route.Places(record, dossier).Where(place => place.Value is not null).Select(place => place.Text)
                )
            )
            .ToList();
        return texts.Exists(text => text.Length == 0) ? null : string.Join('\0', texts);
    }
}
