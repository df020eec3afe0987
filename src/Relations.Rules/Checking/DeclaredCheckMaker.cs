using System.Globalization;
using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Makes the check of a rule that a dossier declares.</summary>
/// <param name="shape">The collection that the rule looks at.</param>
/// <param name="path">The path of the declaration in the header.</param>
/// <param name="faults">Takes what is wrong.</param>
sealed class DeclaredCheckMaker(RecordShape shape, string path, DeclaredFaults faults)
{
    /// <summary>The one check of a rule; null, with a fault, where it has none or several, or something is wrong with it.</summary>
    public DeclaredCheck? Make(OwnRule declared)
    {
        List<Func<DeclaredCheck?>> checks =
        [
            .. When(declared.Require, Require),
            .. When(declared.Pattern, Pattern),
            .. When(declared.OneOf, OneOf),
            .. When(declared.Order, Order),
            .. When(declared.Range, Range),
            .. When(declared.Reference, Reference),
            .. When(declared.Unique.Count == 0 ? null : declared.Unique, Unique),
        ];
        if (checks.Count == 1)
        {
            return checks[0]();
        }

        faults.Report(path, checks.Count == 0 ? DeclaredRuleTexts.NoCheck() : DeclaredRuleTexts.ManyChecks());
        return null;
    }

    static Func<DeclaredCheck?>[] When<T>(T? declared, Func<T, DeclaredCheck?> make)
        where T : class => declared is null ? [] : [() => make(declared)];

    RequireCheck? Require(string field) => RouteOf(field, "require") is { } route ? new(route) : null;

    ValueCheck? Pattern(OwnPattern declared)
    {
        if (declared.Matches is not { } pattern || RouteOf(declared.Field, "pattern.field") is not { } route)
        {
            return null;
        }

        try
        {
            var regex = new LimitedRegex(pattern);
            return new(route, (place, _) => regex.IsMatch(place.Text));
        }
        catch (RegexParseException broken)
        {
            faults.Report(path + ".pattern.matches", DeclaredRuleTexts.BadPattern(PatternFaults.Of(broken)));
            return null;
        }
    }

    ValueCheck? OneOf(OwnChoice declared)
    {
        if (declared.Values.Count == 0)
        {
            faults.Report(path + ".oneOf", DeclaredRuleTexts.NoValues());
        }

        var values = declared.Values.ToHashSet(StringComparer.Ordinal);
        return RouteOf(declared.Field, "oneOf.field") is { } route
            ? new(route, (place, _) => values.Contains(place.Text))
            : null;
    }

    ValueCheck? Range(OwnRange declared)
    {
        if (RouteOf(declared.Field, "range.field") is not { } route)
        {
            return null;
        }

        if (route.Kind is not (IntegerKind or NumberKind))
        {
            faults.Report(path + ".range.field", DeclaredRuleTexts.NoNumber(declared.Field!));
        }

        return new(
            route,
            (place, _) =>
                Convert.ToDecimal(place.Value, CultureInfo.InvariantCulture) is var number
                && !(number < declared.Min)
                && !(number > declared.Max)
        );
    }

    ValueCheck? Reference(OwnReference declared) =>
        declared.To is { } to
        && RouteOf(declared.Field, "reference.field") is { } route
        && faults.ShapeOf(to, path + ".reference.to") is { } target
            ? new(route, (place, dossier) => dossier.Find(place.Text)?.TypeShape == target.Base)
            : null;

    OrderCheck? Order(OwnOrder declared) =>
        declared is { Earlier: { } earlier, Later: { } later }
        && faults.DateOf(shape, earlier, path + ".order.earlier") is { } first
        && faults.DateOf(shape, later, path + ".order.later") is { } last
            ? new(first, last)
            : null;

    UniqueCheck? Unique(Items<string> fields)
    {
        List<FieldRoute?> routes =
        [
            .. fields.Select((name, i) => RouteOf(name, FormattableString.Invariant($"unique[{i}]"))),
        ];
        return routes.Contains(null) ? null : new(shape, [.. routes.OfType<FieldRoute>()]);
    }

    // A field that is missing from a declaration is reported as such.
    FieldRoute? RouteOf(string? name, string at) => name is null ? null : faults.RouteOf(shape, name, $"{path}.{at}");
}
