using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>A made-up dossier that has something for every section, with every sort of uncertainty.</summary>
static class SampleDossier
{
    const string Header = """
        format: 1
        title: { en: Türkiye and Georgia, tr: Türkiye ve Gürcistan, az: Türkiyə və Gürcüstan }
        parties: [TUR, GEO]
        languages: [en, tr, az]
        asOf: 2020-06-30
        """;

    const string Source =
        "Georgia restored its independence on April 9, 1991. Relations began in 1992. The envoy came in spring. "
        + "Cumhurbaşkanı 5 Mayıs'ta Tiflis'i ziyaret etti. The sides met before March 1993.\n";

    public static CheckResult Check(params (string Path, string Text)[] more) => CheckOnly([.. Records, .. more]);

    /// <summary>Checks these files with the header and source of the sample, without its records.</summary>
    public static CheckResult CheckOnly(IEnumerable<(string Path, string Text)> records)
    {
        var files = new MemoryFiles().With("dossier.yaml", Header).With("sources/book.txt", Source);
        foreach (var (path, text) in records)
        {
            files.With(path, text);
        }

        // One rule, so that the texts do not change with the book.
        return Checker.Check(DossierReader.Read(files), new() { Select = ["REC001"] });
    }

    public static IReadOnlyList<(string Path, string Text)> Records { get; } =
    [
        (
            "a-register.yaml",
            """
            sources:
              - { id: book, title: { en: A Book of Relations, tr: İlişkiler Kitabı }, publisher: The Press, language: en, file: sources/book.txt, sha256: 00ff, kind: secondary, url: "https://example.org/book", retrieved: 2020-02-03, published: 2019 }
              - { id: almanac, title: An Almanac, language: tr, kind: primary, published: { edtf: 1992-03-01, calendar: rumi, written: 1 Mart 1408 } }
              - { id: unread, title: An Unread Paper, kind: derived }
            places:
              - { id: tbilisi, names: { en: Tbilisi, tr: Tiflis, az: Tbilisi }, kind: city, state: GEO }
              - { id: ankara, names: Ankara, kind: city, state: TUR }
              - { id: batumi, names: { en: Batumi, tr: Batum, az: Batumi }, kind: city, state: GEO, borders: [TUR], citations: [{ source: book, reading: stated }] }
            organizations:
              - { id: bsec, names: { en: Black Sea Economic Cooperation, tr: Karadeniz Ekonomik İşbirliği }, acronym: BSEC, kind: intergovernmental, members: [{ state: TUR, period: 1992-06-25/.. }, { state: GEO }] }
              - { id: academy, names: An Academy, kind: non-governmental }
            people:
              - { id: envoy, names: Nino Example, born: 195X, citations: [{ source: book, quote: The envoy came in spring., reading: stated }] }
            offices:
              - { id: president, title: { en: President, tr: Cumhurbaşkanı, az: Prezident }, of: TUR, rank: head-of-state, citations: [{ source: almanac, quote: Cumhurbaşkanı, reading: stated }] }
              - { id: minister, title: { en: Minister of Foreign Affairs of Georgia, tr: Gürcistan Dışişleri Bakanı }, of: GEO, rank: foreign-minister }
            tenures:
              - { id: tenure, person: envoy, office: minister, period: 2001-21/2003?, citations: [{ source: book, quote: The envoy came in spring., reading: stated }] }
            states:
              - { id: GEO, citations: [{ source: almanac, reading: stated }] }
            """
        ),
        (
            "b-relations.yaml",
            """
            independence:
              - { id: independence, state: GEO, date: 1991-04-09, from: SUN, kind: restoration, citations: [{ source: book, paragraph: 1, quote: "Georgia restored its independence on April 9, 1991.", reading: stated }] }
            recognitions:
              - { id: recognition, by: TUR, of: GEO, date: "[1991-12-16,1991-12-19]", form: de-jure, ordinal: 1, citations: [{ source: book, reading: stated }] }
              - { id: recognition-old, by: TUR, of: GEO, date: 1990, rank: deprecated, note: Taken from a misprint., citations: [{ source: almanac, quote: tanıdı, reading: stated }] }
              - { id: recognition-of-armenia, by: TUR, of: ARM, date: 1991-12-16, citations: [{ source: book, reading: stated }] }
              - { id: recognition-back, by: GEO, of: TUR, form: implied, ordinal: 12, withdrawn: 1993 }
            diplomaticRelations:
              - { id: relations, between: [TUR, GEO], established: 1992-05-21, mode: protocol, interruptions: [{ kind: suspended, from: 1995, to: 1996-02 }, { kind: recalled, from: 1999 }], citations: [{ source: book, quote: Relations began in 1992., paragraph: 1, reading: corrected, note: "The protocol gives the day." }] }
              - { id: relations-armenia, between: [TUR, ARM], established: 1991-11, citations: [{ source: book, reading: stated }], waivers: [{ rule: REC001, reason: Recognized by conduct before, by: the desk, until: 2021 }] }
            consularRelations:
              - { id: consular, between: [TUR, GEO], established: 1992~ }
            missions:
              - { id: embassy, sending: TUR, receiving: GEO, kind: embassy, seat: tbilisi, opened: 1992, grades: [{ kind: legation, period: 1992/1993 }, { kind: embassy, period: 1993/.. }], accreditedTo: [ARM], citations: [{ source: book, reading: stated }] }
              - { id: consulate, sending: TUR, receiving: GEO, kind: consulate-general, seat: batumi, closed: 2010/, citations: [{ source: almanac, reading: stated }] }
              - { id: georgian-embassy, sending: GEO, receiving: TUR, kind: embassy, seat: ankara, opened: 1994-02 }
              - { id: to-bsec, sending: GEO, receiving: bsec, kind: permanent-mission, opened: 1999 }
            appointments:
              - { id: first-envoy, person: envoy, mission: georgian-embassy, class: ambassador, appointed: 1994-03, credentials: 1994-05-04, status: serving, citations: [{ source: book, quote: The envoy came in spring., reading: inferred }] }
            """
        ),
        (
            "c-meetings.yaml",
            """
            events:
              - { id: summit, names: { en: Black Sea Summit, tr: Karadeniz Zirvesi, az: Qara dəniz Sammiti }, ordinal: 3, kind: summit, dates: 1998-06-05, places: [tbilisi], organization: bsec, citations: [{ source: almanac, quote: Zirve, reading: stated }] }
              - { id: congress, names: A Congress, kind: congress, citations: [{ source: book, reading: stated }] }
              - { id: a-fair, names: A Fair, kind: other }
            visits:
              - { id: visit-b, visitors: [{ office: president }], from: TUR, to: GEO, places: [tbilisi, batumi], dates: 1998-05-05, kind: official, occasion: summit, met: [minister], citations: [{ source: almanac, quote: "Cumhurbaşkanı 5 Mayıs'ta Tiflis'i ziyaret etti.", reading: inferred, note: The year is that of the paragraph. }] }
              - { id: visit-a, visitors: [{ person: envoy, office: minister }], to: TUR, dates: ../1993-03, kind: working, purpose: { en: talks on trade, tr: ticaret görüşmeleri, az: ticarət danışıqları }, citations: [{ source: book, quote: The sides met before March 1993., reading: stated }] }
              - { id: visit-c, visitors: [{ office: president }], to: GEO, note: A newspaper hints at it. }
            mechanisms:
              - { id: council, names: { en: Strategic Council, tr: Stratejik Konsey, az: Strateji Şura }, acronym: SC, parties: [TUR, GEO], level: heads-of-government, established: 2016-07-19, period: P2Y, citations: [{ source: book, reading: stated }] }
              - { id: trilateral, names: Trilateral, parties: [TUR, AZE, GEO], level: foreign-ministers }
            sessions:
              - { id: session-2, mechanism: council, ordinal: 2, dates: 2017-05-23, place: ankara, citations: [{ source: book, reading: stated }] }
              - { id: session-1, mechanism: council, ordinal: 1, dates: 2016-07-19, place: ankara, level: ministers }
            agreements:
              - { id: treaty, title: { en: Treaty of Friendship, tr: Dostluk Antlaşması, az: Dostluq Müqaviləsi }, parties: [TUR, GEO], signed: 1992-07-30, ratified: [{ by: TUR, date: 1993 }, { by: GEO }], inForce: 1994-03-22, place: tbilisi, registration: I-31454 }
              - { id: protocol, title: Protocol, parties: [TUR, GEO], amends: treaty, terminated: 2001 }
            projects:
              - { id: railway, names: { en: The Railway, tr: Demiryolu, az: Dəmir yolu }, parties: [TUR, GEO], route: [tbilisi, ankara], inaugurated: 2017-10-30, citations: [{ source: book, reading: stated }] }
            """
        ),
        (
            "d-positions.yaml",
            """
            disputes:
              - { id: boundary, names: { en: The boundary question, tr: Sınır sorunu, az: Sərhəd məsələsi }, parties: [TUR, GEO], period: 1990/.. }
            statements:
              - { id: position, kind: policy-position, holder: TUR, about: [boundary], text: { en: Türkiye supports a peaceful settlement., tr: Türkiye barışçı çözümü destekler., az: Türkiyə sülh yolu ilə həlli dəstəkləyir. }, citations: [{ source: book, reading: stated }] }
              - { id: other-position, kind: policy-position, holder: bsec, text: The region should trade., citations: [{ source: book, reading: stated }] }
              - { id: assessment, kind: assessment, text: { en: Relations are close., tr: İlişkiler yakındır. }, citations: [{ source: almanac, reading: stated }] }
              - { id: practice, kind: practice, holder: GEO, text: First visits go to the neighbour. }
              - { id: geography, kind: geographic-fact, text: Batumi is a port. }
            """
        ),
    ];
}
