using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>
/// Cases of real life that look like mistakes: each passes, by itself or with a waiver that gives the reason. What is only
/// worth knowing is named.
/// </summary>
public sealed class ExceptionTests
{
    static readonly CheckOptions Options = new()
    {
        Select =
        [
            "AGR",
            "ENT005",
            "CON",
            "DAT005",
            "DAT011",
            "ENT001",
            "ENT002",
            "ENT004",
            "ENT007",
            "FMT007",
            "HOM",
            "MEC",
            "MIS",
            "PLC",
            "REC",
            "REL",
            "SET001",
            "SET002",
            "VIS",
        ],

        // These ask for more than is on record, and have nothing against what is.
        Ignore = ["REC002", "REC007", "REL007"],
    };

    [Fact]
    public void The_US_interests_section_in_Havana_stands_in_the_break_of_relations() =>
        Passes(
            """
            people:
              - { id: lane, names: Lyle Franklin Lane }
              - { id: smith, names: Wayne S. Smith }
              - { id: delaurentis, names: Jeffrey DeLaurentis }
            places:
              - { id: havana, names: Havana, state: CUB }
            diplomaticRelations:
              - id: cuba
                between: [CUB, USA]
                established: 1902-05-27
                mode: credentials
                interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }]
            missions:
              - { id: old, sending: USA, receiving: CUB, kind: embassy, seat: havana, opened: 1923-12-04, closed: 1961-01-03 }
              - id: section
                sending: USA
                receiving: CUB
                kind: interests-section
                seat: havana
                protecting: CHE
                opened: 1977-09-01
                closed: 2015-07-20
              - { id: new, sending: USA, receiving: CUB, kind: embassy, seat: havana, opened: 2015-07-20 }
              - { id: first-of-cuba, sending: CUB, receiving: USA, kind: interests-section, protecting: CSK, opened: 1977-09-01, closed: 1991 }
              - { id: second-of-cuba, sending: CUB, receiving: USA, kind: interests-section, protecting: CHE, opened: 1991, closed: 2015-07-20 }
            appointments:
              - { id: first, person: lane, mission: section, arrived: 1977-09, ended: 1979-07 }
              - { id: second, person: smith, mission: section, arrived: 1979-09, ended: 1982-07 }
              - { id: last, person: delaurentis, mission: section, arrived: 2014-08, ended: 2015-07-20 }
              - { id: acting, person: delaurentis, mission: new, class: charge-d-affaires-ad-interim, arrived: 2015-07-20, ended: 2017-07 }
            """
        );

    [Theory]
    [InlineData("CHN", "1979-01-01", "1973-05-01/1979-03-01", "1979-03-01/..")] // Peking
    [InlineData("AGO", "1993-05-19", "1992/1993-06-22", "1993-06-22/..")] // Luanda
    [InlineData("MKD", "1995-09-13", "1993-12/1996-02", "1996-02/..")] // Skopje
    [InlineData("VNM", "1995-07-11", "1995-01-28/1995-08-06", "1995-08-06/..")] // Hanoi
    [InlineData("AFG", "1935-05-04", "2001-12-17/2002-01-17", "2002-01-17/..")] // Kabul
    public void A_US_liaison_office_opens_before_there_are_relations_or_an_embassy(
        string host,
        string established,
        string office,
        string embassy
    ) =>
        Passes(
            $$"""
            diplomaticRelations:
              - { id: relations, between: [{{host}}, USA], established: {{established}} }
            consularRelations:
              - { id: consular, between: [{{host}}, USA], established: {{established}} }
            missions:
              - id: mission
                sending: USA
                receiving: {{host}}
                kind: embassy
                grades: [{ kind: liaison-office, period: {{office}} }, { kind: embassy, period: {{embassy}} }]
            """
        );

    [Fact]
    public void The_US_return_to_Tripoli_by_section_and_liaison_office() =>
        Passes(
            """
            diplomaticRelations:
              - id: relations
                between: [LBY, USA]
                established: 1951-12-24
                interruptions: [{ kind: suspended, from: 1980-05-02, to: 2004-06-28 }]
            missions:
              - { id: old, sending: USA, receiving: LBY, kind: embassy, opened: 1954-09-25, closed: 1980-05-02 }
              - { id: section, sending: USA, receiving: LBY, kind: interests-section, protecting: BEL, opened: 2004-02-08, closed: 2004-06-28 }
              - id: mission
                sending: USA
                receiving: LBY
                kind: embassy
                opened: 2004-06-28
                grades: [{ kind: liaison-office, period: 2004-06-28/2006-05-31 }, { kind: embassy, period: 2006-05-31/.. }]
            """
        );

    [Fact]
    public void A_liaison_chief_in_Peking_is_no_ambassador() =>
        Passes(
            """
            people:
              - { id: bruce, names: David K. E. Bruce }
              - { id: woodcock, names: Leonard Woodcock }
            missions:
              - id: mission
                sending: USA
                receiving: CHN
                kind: embassy
                grades: [{ kind: liaison-office, period: 1973-05-01/1979-03-01 }, { kind: embassy, period: 1979-03-01/.. }]
            appointments:
              - { id: chief, person: bruce, mission: mission, arrived: 1973-05-14, ended: 1974-09-25 }
              - { id: ambassador, person: woodcock, mission: mission, class: ambassador, credentials: 1979-03-07, ended: 1981-02-13 }
            """,
            remarks: ["info HOM005 ambassador.credentials"]
        );

    [Fact]
    public void The_US_embassy_followed_the_Chinese_government_to_Chongqing() =>
        Passes(
            """
            states:
              - id: CHN
                capital: [{ names: Chongqing, period: 1937-11-20/1946-05-05 }]
            places:
              - { id: chongqing, names: Chongqing, state: CHN }
            missions:
              - { id: embassy, sending: USA, receiving: CHN, kind: embassy, seat: chongqing, opened: 1938-08-08, closed: 1946-05-05 }
            """
        );

    [Fact]
    public void An_embassy_whose_seat_goes_by_its_old_name_is_waived() =>
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
            waived: ["MIS003"]
        );

    [Fact]
    public void The_People_s_Bureau_of_Libya_in_London_is_an_embassy_under_another_name() =>
        Passes(
            """
            people:
              - { id: kusa, names: Musa Kusa }
            places:
              - { id: london, names: London, state: GBR }
            diplomaticRelations:
              - id: relations
                between: [GBR, LBY]
                established: 1951-12-24
                interruptions: [{ kind: severed, from: 1984-04-22, to: 1999-07-07 }]
            missions:
              - id: bureau
                sending: LBY
                receiving: GBR
                kind: embassy
                seat: london
                opened: 1979-09
                closed: 1984-04-29
                note: It called itself the People's Bureau; its head was secretary of a committee and had no class.
            appointments:
              - { id: secretary, person: kusa, mission: bureau, arrived: 1979, ended: 1980-06 }
            """
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
            waived: ["REC003"]
        );

    [Fact]
    public void A_recognition_is_not_premature_after_the_declaration_of_independence_on_record() =>
        Passes(
            """
            independence:
              - { id: independence, state: HRV, date: 1991-06-25, from: YUG, kind: declaration }
            recognitions:
              - { id: recognition, by: DEU, of: HRV, date: 1991-12-23 }
            """
        );

    [Fact]
    public void One_ambassador_is_accredited_to_two_states_from_one_seat() =>
        Passes(
            """
            people:
              - { id: somebody, names: Somebody }
            places:
              - { id: colombo, names: Colombo, state: LKA }
            missions:
              - { id: here, sending: USA, receiving: LKA, kind: embassy, seat: colombo, opened: 1948-11, accreditedTo: [MDV] }
              - { id: there, sending: USA, receiving: MDV, kind: embassy, seat: colombo, opened: 1965-11-10 }
            appointments:
              - { id: first, person: somebody, mission: here, class: ambassador, credentials: 1995-11-09, ended: 1997 }
              - { id: second, person: somebody, mission: there, class: ambassador, credentials: 1995-12-14, ended: 1997 }
            """,
            remarks: ["info MIS003 there.seat"]
        );

    [Fact]
    public void States_of_the_eastern_Caribbean_share_an_ambassador_in_Brussels() =>
        Passes(
            """
            people:
              - { id: laurent, names: Edwin Laurent }
            places:
              - { id: brussels, names: Brussels, state: BEL }
            missions:
              - { id: first, sending: LCA, receiving: BEL, kind: embassy, seat: brussels, jointWith: [DMA, VCT] }
              - { id: second, sending: VCT, receiving: BEL, kind: embassy, seat: brussels, jointWith: [DMA, LCA] }
              - { id: third, sending: DMA, receiving: BEL, kind: embassy, seat: brussels, jointWith: [LCA, VCT] }
            appointments:
              - { id: a, person: laurent, mission: first, class: ambassador, credentials: 1996, ended: 2004 }
              - { id: b, person: laurent, mission: second, class: ambassador, credentials: 1996, ended: 2004 }
              - { id: c, person: laurent, mission: third, class: ambassador, credentials: 1996, ended: 2004 }
            """
        );

    [Fact]
    public void A_consulate_outlives_a_severance() =>
        Passes(
            """
            places:
              - { id: alexandria, names: Alexandria, state: EGY }
            diplomaticRelations:
              - id: relations
                between: [EGY, GBR]
                established: 1922-03-15
                interruptions: [{ kind: severed, from: 1965-12-16, to: 1967-12-12 }]
                waivers: [{ rule: ENT005, reason: One list counts Egypt only from the treaty of 1936 on., by: the editors }]
            consularRelations:
              - id: consular
                between: [EGY, GBR]
                established: 1922-03-15
                waivers: [{ rule: ENT005, reason: One list counts Egypt only from the treaty of 1936 on., by: the editors }]
            missions:
              - id: post
                sending: GBR
                receiving: EGY
                kind: consulate-general
                seat: alexandria
                district: Alexandria
                opened: 1959-12-01
            """,
            waived: ["ENT005", "ENT005"]
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
            waived: ["AGR001"]
        );

    [Fact]
    public void Haiti_under_occupation_exists_and_receives_heads_of_mission() =>
        Passes(
            """
            people:
              - { id: bailly-blanchard, names: Arthur Bailly-Blanchard }
              - { id: munro, names: Dana G. Munro }
              - { id: armour, names: Norman Armour }
            diplomaticRelations:
              - { id: relations, between: [HTI, USA], established: 1862-07-12 }
            missions:
              - id: mission
                sending: USA
                receiving: HTI
                kind: embassy
                grades: [{ kind: legation, period: 1862-07-12/1943 }, { kind: embassy, period: 1943/.. }]
            appointments:
              - { id: first, person: bailly-blanchard, mission: mission, class: envoy, credentials: 1914-07-29, ended: 1921 }
              - { id: second, person: munro, mission: mission, class: envoy, credentials: 1930-11-16, ended: 1932-09-17 }
              - { id: third, person: armour, mission: mission, class: envoy, credentials: 1932-11-07, ended: 1935-03-21 }
            """,
            remarks: ["info HOM005 second.credentials"]
        );

    [Theory]
    [InlineData("LTU", "1922-07-28")]
    [InlineData("LVA", "1922-07-28")]
    [InlineData("EST", "1922-07-28")]
    public void A_Baltic_state_keeps_its_legation_in_Washington_while_it_is_annexed(string state, string recognized) =>
        Passes(
            $$"""
            recognitions:
              - { id: recognition, by: USA, of: {{state}}, date: {{recognized}} }
            diplomaticRelations:
              - { id: relations, between: [{{state}}, USA], established: {{recognized}} }
            missions:
              - id: mission
                sending: {{state}}
                receiving: USA
                kind: embassy
                grades: [{ kind: legation, period: {{recognized}}/1991 }, { kind: embassy, period: 1991/.. }]
                waivers: [{ rule: MIS006, reason: The legation stayed one until independence was restored., by: the editors }]
            """,
            waived: ["MIS006"]
        );

    [Fact]
    public void Austria_and_Ethiopia_are_recognized_before_and_after_they_were_occupied() =>
        Passes(
            """
            diplomaticRelations:
              - { id: first, between: [AUT, USA], established: 1921-11-25, interruptions: [{ kind: occupied, from: 1938-03-13, to: 1946 }] }
              - { id: second, between: [ETH, GBR], established: 1897, interruptions: [{ kind: occupied, from: 1936-05-05, to: 1941-05-05 }] }
            missions:
              - { id: legation, sending: USA, receiving: AUT, kind: legation, opened: 1921-11-25, closed: 1938-04-30 }
            """,
            remarks: ["info ENT005 second.established"]
        );

    static void Passes(string dossier, IReadOnlyList<string>? waived = null, IReadOnlyList<string>? remarks = null)
    {
        var result = Checker.Check(DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)), Options);
        Assert.Equal(remarks ?? [], result.Findings.Select(Describe));
        Assert.All(result.Findings, finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.Equal(waived ?? [], result.Waived.Select(finding => finding.Finding.Code));
        Assert.All(result.Waived, finding => Assert.NotEmpty(finding.Waiver.Reason!));
    }

    static string Describe(Finding finding)
    {
        var weight = finding.Verdict == Verdict.Maybe ? "maybe" : Enum.GetName(finding.Severity)!.ToLowerInvariant();
        return $"{weight} {finding.Code} {finding.Record}{(finding.Field is null ? "" : "." + finding.Field)}";
    }
}
