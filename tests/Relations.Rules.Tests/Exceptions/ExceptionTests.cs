using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Cases of real life that look like mistakes: each passes, by itself or with a waiver that gives the reason.</summary>
public sealed class ExceptionTests
{
    static readonly CheckOptions Options = new()
    {
        Select = ["ENT", "REC", "REL", "MIS", "HOM", "CON", "AGR", "VIS", "SET"],
    };

    [Fact]
    public void The_US_interests_section_in_Havana_stands_in_the_break_of_relations() =>
        Passes(
            """
            diplomaticRelations:
              - id: cuba
                between: [CUB, USA]
                established: 1902-05-27
                interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }]
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: embassy, opened: 1923-12-04, closed: 1961-01-03 }
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
              - { id: new, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
            """
        );

    [Fact]
    public void The_US_liaison_office_in_Peking_opens_before_relations() =>
        Passes(
            """
            diplomaticRelations:
              - { id: relations, between: [CHN, USA], established: 1979-01-01 }
            consularRelations:
              - { id: consular, between: [CHN, USA], established: 1979-01-01 }
            missions:
              - id: mission
                sending: USA
                receiving: CHN
                kind: embassy
                grades: [{ kind: liaison-office, period: 1973-05-01/1979-03-01 }, { kind: embassy, period: 1979-03-01/.. }]
            """
        );

    [Fact]
    public void The_US_embassy_followed_the_Chinese_government_to_Chongqing() =>
        Passes(
            """
            places:
              - { id: chongqing, names: Chungking, state: CHN }
            missions:
              - id: embassy
                sending: USA
                receiving: CHN
                kind: embassy
                seat: chongqing
                opened: 1938-08-08
                closed: 1946-05
                waivers: [{ rule: MIS003, reason: The embassy followed the government in the war., by: the editors }]
            """,
            "MIS003"
        );

    [Fact]
    public void Germany_announced_its_recognition_of_Croatia_before_the_others() =>
        Passes(
            """
            recognitions:
              - id: recognition
                by: DEU
                of: HRV
                date: 1991-12-23
                waivers: [{ rule: REC003, reason: It was to take effect on 15 January 1992., by: the editors }]
            """,
            "REC003"
        );

    [Fact]
    public void One_ambassador_is_accredited_to_two_states() =>
        Passes(
            """
            people:
              - { id: somebody, names: Somebody }
            places:
              - { id: colombo, names: Colombo, state: LKA }
            missions:
              - { id: here, sending: USA, receiving: LKA, kind: embassy, seat: colombo, accreditedTo: [MDV] }
              - { id: there, sending: USA, receiving: MDV, kind: embassy }
            appointments:
              - { id: first, person: somebody, mission: here, class: ambassador, credentials: 1995-11-09, ended: 1997 }
              - { id: second, person: somebody, mission: there, class: ambassador, credentials: 1995-12-14, ended: 1997 }
            """
        );

    [Fact]
    public void A_consulate_outlives_a_severance() =>
        Passes(
            """
            diplomaticRelations:
              - id: relations
                between: [EGY, GBR]
                established: 1922-03-15
                interruptions: [{ kind: severed, from: 1965-12-16, to: 1967-12-12 }]
                waivers: [{ rule: ENT005, reason: One list counts Egypt only from the treaty of 1936 on., by: the editors }]
            missions:
              - { id: post, sending: GBR, receiving: EGY, kind: consulate-general, opened: 1959-12-01 }
            """,
            "ENT005"
        );

    [Fact]
    public void Two_sides_raise_their_legations_on_different_days() =>
        Passes(
            """
            missions:
              - id: american
                sending: USA
                receiving: BRA
                kind: embassy
                grades: [{ kind: legation, period: 1825/1905-03-16 }, { kind: embassy, period: 1905-03-16/.. }]
              - id: brazilian
                sending: BRA
                receiving: USA
                kind: embassy
                grades: [{ kind: legation, period: 1824/1905-05-25 }, { kind: embassy, period: 1905-05-25/.. }]
            """
        );

    [Fact]
    public void An_agreement_enters_into_force_with_effect_from_an_earlier_day() =>
        Passes(
            """
            agreements:
              - id: agreement
                title: Agreement
                parties: [AZE, TUR]
                signed: 2010-08-16
                inForce: 2010-01-01
                waivers: [{ rule: AGR001, reason: It says that it takes effect from 1 January 2010., by: the editors }]
            """,
            "AGR001"
        );

    [Fact]
    public void A_state_under_occupation_that_one_list_leaves_out_exists() =>
        Passes(
            """
            missions:
              - { id: legation, sending: USA, receiving: HTI, kind: legation, opened: 1918, closed: 1943 }
            """
        );

    static void Passes(string dossier, params string[] waived)
    {
        var result = Checker.Check(DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)), Options);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Code} {finding.Message}"));
        Assert.Equal(waived, result.Waived.Select(finding => finding.Finding.Code));
    }
}
