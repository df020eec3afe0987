using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Makes rules of what a dossier declares, and says what is wrong with those of which it makes none.</summary>
sealed partial class DeclaredRuleMaker
{
    readonly Dossier dossier;
    readonly List<DeclaredRule> rules = [];
    readonly List<OwnRuleFault> faults = [];
    readonly HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);

    public DeclaredRuleMaker(Dossier dossier)
    {
        this.dossier = dossier;
        for (var i = 0; i < dossier.Header.OwnRules.Count; i++)
        {
            var declared = dossier.Header.OwnRules[i];
            // What lacks a code, a collection or a message is reported as such.
            if (declared is { Code: { } code, On: { } on, Message: { } message })
            {
                Make(FormattableString.Invariant($"ownRules[{i}]"), declared, code, on, message);
            }
        }
    }

    public IReadOnlyList<DeclaredRule> Rules => rules;

    public IReadOnlyList<OwnRuleFault> Faults => faults;

    void Make(string path, OwnRule declared, string code, string on, LocalisedText message)
    {
        var before = faults.Count;
        CheckCode(code, path + ".code");
        if (ShapeOf(on, path + ".on") is not { } shape)
        {
            return;
        }

        foreach (var name in DeclaredMessage.UnknownIn(message, shape))
        {
            Report(path + ".message", NoPlaceholder(name, shape.Collection), NearField(shape, name));
        }

        var conditions = declared
            .When.Select((one, i) => (Condition: one, Path: FormattableString.Invariant($"{path}.when[{i}]")))
            .Where(one => one.Condition.Field is not null)
            .Select(one => (Route: RouteOf(shape, one.Condition.Field!, one.Path + ".field"), one.Condition))
            .ToList();
        var order = OrderOf(shape, declared.Order, path + ".order");
        var demand = DemandOf(shape, declared, path);
        var count = CountOf(declared);
        if (count != 1)
        {
            Report(path, count == 0 ? NoCheck() : ManyChecks());
        }

        if (faults.Count == before && (demand is not null || order is not null))
        {
            rules.Add(
                shape.Accept(
                    new Maker(
                        declared,
                        dossier.Collections.Of(shape),
                        InfoOf(declared, code, message),
                        DeclaredMessage.Of(code, message, shape),
                        [.. conditions.Select(one => (one.Route!, one.Condition))],
                        demand,
                        order
                    )
                )
            );
        }
    }

    static int CountOf(OwnRule declared) =>
        (
            (object?[])
                [declared.Require, declared.Pattern, declared.OneOf, declared.Order, declared.Range, declared.Reference]
        ).Count(one => one is not null) + (declared.Unique.Count > 0 ? 1 : 0);

    void CheckCode(string code, string path)
    {
        if (Catalogue.Find(code) is not null || !codes.Add(code))
        {
            Report(path, CodeIsTaken(code));
        }
        else if (OwnCodes.FaultOf(code) is not null)
        {
            Report(path, BadCode(code), CodeForm());
        }
    }

    DeclaredCheck? DemandOf(Shape shape, OwnRule declared, string path)
    {
        DeclaredCheck? made = null;
        if (declared.Require is { } required && RouteOf(shape, required, path + ".require") is { } route)
        {
            made = new RequireCheck(route);
        }

        made = PatternOf(shape, declared.Pattern, path + ".pattern") ?? made;
        made = ChoiceOf(shape, declared.OneOf, path + ".oneOf") ?? made;
        made = RangeOf(shape, declared.Range, path + ".range") ?? made;
        made = ReferenceOf(shape, declared.Reference, path + ".reference") ?? made;
        var unique = declared
            .Unique.Select((name, i) => RouteOf(shape, name, FormattableString.Invariant($"{path}.unique[{i}]")))
            .ToList();
        return unique.Count == 0 || unique.Contains(null)
            ? made
            : new UniqueCheck(shape, [.. unique.OfType<FieldRoute>()]);
    }

    ValueCheck? PatternOf(Shape shape, OwnPattern? declared, string path)
    {
        if (
            declared is not { Field: { } field, Matches: { } pattern }
            || RouteOf(shape, field, path + ".field") is not { } route
        )
        {
            return null;
        }

        try
        {
            var regex = ValueCheck.RegexOf(pattern);
            return new(route, (value, _) => regex.IsMatch(route.TextOf(value)));
        }
        catch (RegexParseException broken)
        {
            Report(path + ".matches", BadPattern(PatternFaults.Of(broken)));
            return null;
        }
    }

    ValueCheck? ChoiceOf(Shape shape, OwnChoice? declared, string path)
    {
        if (declared is not { Field: { } field } || RouteOf(shape, field, path + ".field") is not { } route)
        {
            return null;
        }

        if (declared.Values.Count == 0)
        {
            Report(path, NoCheck());
        }

        return new(route, (value, _) => declared.Values.Contains(route.TextOf(value)));
    }

    ValueCheck? RangeOf(Shape shape, OwnRange? declared, string path)
    {
        if (declared is not { Field: { } field } || RouteOf(shape, field, path + ".field") is not { } route)
        {
            return null;
        }

        if (route.Kind is not (IntegerKind or NumberKind))
        {
            Report(path + ".field", NoNumber(field));
        }

        return new(
            route,
            (value, _) =>
                Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture) is var number
                && !(number < declared.Min)
                && !(number > declared.Max)
        );
    }

    ValueCheck? ReferenceOf(Shape shape, OwnReference? declared, string path)
    {
        if (
            declared is not { Field: { } field, To: { } to }
            || RouteOf(shape, field, path + ".field") is not { } route
            || ShapeOf(to, path + ".to") is not { } target
        )
        {
            return null;
        }

        return new(
            route,
            (value, dossier) => dossier.Find(route.TextOf(value))?.TypeShape.Collection == target.Collection
        );
    }

    (FieldRoute, FieldRoute)? OrderOf(Shape shape, OwnOrder? declared, string path) =>
        declared is { Earlier: { } earlier, Later: { } later }
        && DateOf(shape, earlier, path + ".earlier") is { } first
        && DateOf(shape, later, path + ".later") is { } last
            ? (first, last)
            : null;

    FieldRoute? DateOf(Shape shape, string name, string path)
    {
        var route = RouteOf(shape, name, path);
        if (route is null or { IsPlain: true, Kind: DateKind })
        {
            return route;
        }

        Report(path, NoDate(name));
        return null;
    }

    Shape? ShapeOf(string name, string path)
    {
        var shape = dossier.Collections.Find(name);
        if (shape is null)
        {
            var nearest = Nearest.To(name, Shapes.All.Select(one => one.Collection));
            Report(path, NoCollection(name), nearest is null ? null : CheckTexts.DidYouMean(nearest));
        }

        return shape;
    }

    FieldRoute? RouteOf(Shape shape, string name, string path)
    {
        var route = FieldRoute.Of(shape, name);
        if (route is null || route.Kind is PartKind)
        {
            Report(path, NoField(shape.Collection, name), NearField(shape, name));
            return null;
        }

        return route;
    }

    static Message? NearField(Shape shape, string name) =>
        Nearest.To(name, shape.Fields.Select(field => field.Name)) is { } nearest
            ? CheckTexts.DidYouMean(nearest)
            : null;

    void Report(string path, Message text, Message? help = null) => faults.Add(new(path, text, help));

    static RuleInfo InfoOf(OwnRule declared, string code, LocalisedText message)
    {
        var severity = declared.Severity switch
        {
            RuleSeverity.Error => Severity.Error,
            RuleSeverity.Info => Severity.Info,
            _ => Severity.Warning,
        };
        return new(code, code.ToLowerInvariant(), severity, message.ToString())
        {
            Why = declared.Why?.ToString() ?? OfDossier.English,
            Basis = OfDossier.English,
            Needs = declared.On ?? "",
            Verdicts = declared.Order is null ? null : OfDates.English,
            Given = new Dictionary<string, LocalizedString>(StringComparer.Ordinal)
            {
                ["summary"] = message.ToLocalizedString(code),
                ["why"] = declared.Why?.ToLocalizedString(code) ?? OfDossier,
                ["basis"] = OfDossier,
                ["verdicts"] = OfDates,
            },
        };
    }

    [Localized("The dossier declares the rule in ownRules.")]
    static partial LocalizedString OfDossier { get; }

    [Localized(
        "Violated where the later date comes before the earlier one, whichever days they stand for; undetermined where it may."
    )]
    static partial LocalizedString OfDates { get; }

    [Message("the code {code} is that of another rule")]
    private static partial Message CodeIsTaken(string code);

    [Message("{code} is not a code")]
    private static partial Message BadCode(string code);

    [Message("a code has 2 to 16 letters and 1 to 6 digits after them, as ACME001")]
    private static partial Message CodeForm();

    [Message("there is no collection {name}")]
    private static partial Message NoCollection(string name);

    [Message("records of {collection} have no field {name}")]
    private static partial Message NoField(string collection, string name);

    [Message("the message has a placeholder {name}, which is neither id, value nor a field of {collection}")]
    private static partial Message NoPlaceholder(string name, string collection);

    [Message("the rule has no check")]
    private static partial Message NoCheck();

    [Message("the rule has more than one check")]
    private static partial Message ManyChecks();

    [Message("the pattern is not a regular expression: {why}")]
    private static partial Message BadPattern(Message why);

    [Message("{field} does not hold a number")]
    private static partial Message NoNumber(string field);

    [Message("{field} does not hold a date of the record itself")]
    private static partial Message NoDate(string field);

    sealed class Maker(
        OwnRule declared,
        Shape shape,
        RuleInfo info,
        DeclaredMessage message,
        IReadOnlyList<(FieldRoute, OwnCondition)> conditions,
        DeclaredCheck? demand,
        (FieldRoute, FieldRoute)? order
    ) : IShapeVisitor<DeclaredRule>
    {
        public DeclaredRule Visit<T>(Shape<T> typed)
            where T : class =>
            new DeclaredRule<T>(declared, shape)
            {
                Named = info,
                Message = message,
                Conditions = conditions,
                Demand = demand,
                Order = order,
            };
    }
}
