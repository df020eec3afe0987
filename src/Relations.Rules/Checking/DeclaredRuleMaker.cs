using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Makes rules of what a dossier declares, and says what is wrong with those of which it makes none.</summary>
sealed class DeclaredRuleMaker
{
    readonly List<DeclaredRule> rules = [];
    readonly DeclaredFaults faults;
    readonly HashSet<string> codes = new(StringComparer.OrdinalIgnoreCase);

    public DeclaredRuleMaker(Dossier dossier)
    {
        faults = new(dossier.Collections);
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

    public IReadOnlyList<OwnRuleFault> Faults => faults.All;

    void Make(string path, OwnRule declared, string code, string on, LocalisedText message)
    {
        var before = faults.All.Count;
        CheckCode(code, path + ".code");
        if (faults.ShapeOf(on, path + ".on") is not { } shape)
        {
            return;
        }

        CheckMessage(message, shape, path + ".message");
        var conditions = ConditionsOf(declared, shape, path);
        var demand = new DeclaredCheckMaker(shape, path, faults).Make(declared);
        if (demand is not null && faults.All.Count == before)
        {
            var info = InfoOf(declared, code, message);
            var text = DeclaredMessage.Of(code, message, name => faults.Find(shape, name));
            rules.Add(shape.Accept(new Maker(declared, info, text, conditions, demand)));
        }
    }

    void CheckCode(string code, string path)
    {
        if (Catalogue.Find(code) is not null || !codes.Add(code))
        {
            faults.Report(path, DeclaredRuleTexts.CodeIsTaken(code));
        }
        else if (OwnCodes.FaultOf(code) is not null)
        {
            faults.Report(path, DeclaredRuleTexts.BadCode(code), DeclaredRuleTexts.CodeForm());
        }
    }

    void CheckMessage(LocalisedText message, RecordShape shape, string path)
    {
        foreach (var name in DeclaredMessage.UnknownIn(message, name => faults.Find(shape, name)))
        {
            faults.Report(
                path,
                DeclaredRuleTexts.NoPlaceholder(name, shape.Collection),
                DeclaredFaults.NearField(shape, name)
            );
        }
    }

    List<(FieldRoute, OwnCondition)> ConditionsOf(OwnRule declared, RecordShape shape, string path)
    {
        List<(FieldRoute, OwnCondition)> conditions = [];
        for (var i = 0; i < declared.When.Count; i++)
        {
            var at = FormattableString.Invariant($"{path}.when[{i}].field");
            if (declared.When[i].Field is { } field && faults.RouteOf(shape, field, at) is { } route)
            {
                conditions.Add((route, declared.When[i]));
            }
        }

        return conditions;
    }

    static RuleInfo InfoOf(OwnRule declared, string code, LocalisedText message)
    {
        var (ofDossier, ofDates) = (DeclaredRuleTexts.OfDossier, DeclaredRuleTexts.OfDates);
        var severity = declared.Severity switch
        {
            RuleSeverity.Error => Severity.Error,
            RuleSeverity.Info => Severity.Info,
            _ => Severity.Warning,
        };
        return new(code, code.ToLowerInvariant(), severity, message.ToString())
        {
            Why = declared.Why?.ToString() ?? ofDossier.English,
            Basis = ofDossier.English,
            Needs = declared.On ?? "",
            Verdicts = declared.Order is null ? null : ofDates.English,
            Given = new Dictionary<string, LocalizedString>(StringComparer.Ordinal)
            {
                ["summary"] = message.ToLocalizedString(code),
                ["why"] = declared.Why?.ToLocalizedString(code) ?? ofDossier,
                ["basis"] = ofDossier,
                ["verdicts"] = ofDates,
            },
        };
    }

    sealed class Maker(
        OwnRule declared,
        RuleInfo info,
        DeclaredMessage message,
        IReadOnlyList<(FieldRoute, OwnCondition)> conditions,
        DeclaredCheck demand
    ) : IRecordShapeVisitor<DeclaredRule>
    {
        public DeclaredRule Visit<T>(RecordShape<T> shape)
            where T : Record =>
            new DeclaredRule<T>(declared, shape)
            {
                Named = info,
                Message = message,
                Conditions = conditions,
                Demand = demand,
            };
    }
}
