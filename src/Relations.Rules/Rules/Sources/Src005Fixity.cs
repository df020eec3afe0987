using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src005Fixity : Rule, IChecks<Source>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC005",
            "fixity",
            Severity.Error,
            new(
                "A stored copy that cannot be read, or is not the one that was registered.",
                "Saklanan metin okunamıyor veya kaydedilmiş olan metin değil.",
                "Saxlanılan mətn oxunmur və ya qeydə alınmış mətn deyil."
            )
        )
        {
            Why =
                "Quotes are proved against the stored copy. A copy that has been changed, even by a line break, may prove what "
                + "the source never said, and one that is lost proves nothing. The digest is that of the bytes.",
            Basis = "PREMIS 3.0, fixity (1.5.2); BagIt, RFC 8493.",
            Needs = "a stored copy; for the comparison, its SHA-256 digest in the register",
        };

    public void Check(Source subject, Inspection found)
    {
        if (found.Dossier.StoredTexts.Of(subject) is not { } stored)
        {
            return;
        }

        if (stored.Sha256 is not { } digest)
        {
            var help = stored.Refusal == FileRefusal.Missing ? $"copy it to {subject.File}, beside the dossier" : null;
            found.Violated("file", $"the stored copy {subject.File} {WhyUnread(stored)}", help);
        }
        else if (subject.Sha256 is { } registered && !digest.Equals(registered, StringComparison.OrdinalIgnoreCase))
        {
            found.Violated(
                "sha256",
                $"the digest of {subject.File} is {digest}, and the register says {registered}",
                "bring the registered copy back; register the new digest only if every quote still stands"
            );
        }
    }

    static string WhyUnread(StoredText stored) =>
        stored switch
        {
            { IsTooLarge: true } => "is larger than the limit for stored copies",
            { Refusal: FileRefusal.Missing } => "is not there",
            { Refusal: FileRefusal.Special } => "is a pipe or a device and not a regular file",
            { Refusal: FileRefusal.Outside } => "lies outside the folder of the dossier",
            _ => "cannot be read",
        };

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The copy that was registered",
            """
            sources:
              - id: ministry
                title: Political relations
                file: sources/ministry.txt
                sha256: 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942
            """
        )
        {
            Files = [("sources/ministry.txt", "Turkey was the first country to recognize the Republic of Azerbaijan.")],
        },
        new(
            "A copy with one letter changed, one that is lost and one that lies elsewhere",
            """
            sources:
              - id: ministry
                title: Political relations
                file: sources/ministry.txt
                sha256: 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942
              - { id: gazette, title: Gazette, file: sources/gazette.txt }
              - { id: elsewhere, title: Elsewhere, file: ../elsewhere.txt }
            """,
            "error ministry.sha256: the digest of sources/ministry.txt is 3e539898ab2b5018a43ab840596d7c674da18fc9a58b75499856c3966478a515, and the register says 9c183a6458de98992e55433aaf7b0924614daef440bbecd1889bb5e8a0a5c942",
            "error gazette.file: the stored copy sources/gazette.txt is not there",
            "error elsewhere.file: the stored copy ../elsewhere.txt lies outside the folder of the dossier"
        )
        {
            Files = [("sources/ministry.txt", "Turkey was the first country to recognise the Republic of Azerbaijan.")],
        },
    ];
}
