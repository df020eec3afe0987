using Relations.Dossiers;

namespace Relations.Rules;

sealed class Hom012PersonaNonGrata : Rule, IChecks<Appointment>
{
    const long MostDays = 30;

    public override RuleInfo Info { get; } =
        new(
            "HOM012",
            "persona-non-grata",
            Severity.Warning,
            new(
                "A person declared persona non grata serves on for more than 30 days.",
                "İstenmeyen kişi ilan edilen biri 30 günden uzun süre görevde kalmış.",
                "Persona non qrata elan edilmiş şəxs 30 gündən çox vəzifədə qalıb."
            )
        )
        {
            Why =
                "The sender recalls whom the host declares persona non grata, or the host stops to recognize the functions "
                + "within a reasonable time. A service that goes on has a wrong end, or the declaration a wrong date.",
            Basis = "Vienna Convention on Diplomatic Relations 1961, art. 9 and 43; 30 days is a bound of this tool.",
            Needs = "the date of the declaration",
            Verdicts =
                "Violated when the service certainly ends more than 30 days later, or has no end on record; cannot tell when "
                + "it may; holds otherwise.",
            Exceptions = ["A declaration that was taken back."],
        };

    public void Check(Appointment subject, Inspection found)
    {
        if (!subject.Served() || subject.PersonaNonGrata is not { Value: not null } declared)
        {
            return;
        }

        var when = new Dated("the declaration", subject, "personaNonGrata", subject.PersonaNonGrata);
        if (subject.Ended is null)
        {
            found.Violated(when.Path, $"the service goes on after {when}: no end is on record");
        }
        else if (subject.Ended.Value is not null)
        {
            var (from, to) = (Edge.StartOf(declared), Edge.EndOf(subject.Ended));
            var broken =
                from.FewestDaysTo(to) > MostDays ? Truth.Yes
                : from.MostDaysTo(to) is null or > MostDays ? Truth.CannotTell
                : Truth.No;
            var ended = new Dated("the end of the service", subject, "ended", subject.Ended);
            found.ReportIf(broken, ended, $"{ended} is more than 30 days after {when}", [when, ended]);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Recalled within the week",
            """
            appointments:
              - { id: head, person: kennan, mission: embassy, credentials: 1952-05-14, personaNonGrata: 1952-10-03, ended: 1952-10-08 }
            """
        ),
        new(
            "Half a year later, and no end at all",
            """
            appointments:
              - { id: head, person: kennan, mission: embassy, credentials: 1952-05-14, personaNonGrata: 1952-10-03, ended: 1953-04-08 }
              - { id: other, person: somebody, mission: embassy, personaNonGrata: 1990-10-03 }
            """,
            "warning head.ended: the end of the service (1953-04-08) is more than 30 days after the declaration (1952-10-03)",
            "warning other.personaNonGrata: the service goes on after the declaration (1990-10-03): no end is on record"
        ),
        new(
            "Only the year of the end is known",
            """
            appointments:
              - { id: head, person: kennan, mission: embassy, credentials: 1952-05-14, personaNonGrata: 1952-10-03, ended: 1952 }
            """,
            "maybe head.ended: cannot tell whether the end of the service (1952) is more than 30 days after the declaration (1952-10-03)"
        ),
    ];
}
