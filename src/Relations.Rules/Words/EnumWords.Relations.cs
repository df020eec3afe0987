using Relations.Dossiers;

namespace Relations.Rules;

static partial class EnumWords
{
    static Dictionary<object, Phrase> Relation =>
        new()
        {
            [IndependenceKind.Declaration] = new("declaration", "ilan", "elan"),
            [IndependenceKind.Restoration] = new("restoration", "yeniden kazanma", "bərpa"),
            [IndependenceKind.Agreement] = new("agreement", "anlaşma", "razılaşma"),
            [RecognitionForm.DeJure] = new("de jure", "de jure", "de-yure"),
            [RecognitionForm.DeFacto] = new("de facto", "de facto", "de-fakto"),
            [RecognitionForm.Implied] = new("implied by conduct", "zımni", "zimni"),
            [RecognitionObject.State] = new("the state", "devlet", "dövlət"),
            [RecognitionObject.Government] = new("the government", "hükûmet", "hökumət"),
            [DisputeKind.War] = new("war", "savaş", "müharibə"),
            [DisputeKind.ArmedConflict] = new("armed conflict", "silahlı çatışma", "silahlı münaqişə"),
            [DisputeKind.Territorial] = new("territorial dispute", "toprak ihtilafı", "ərazi mübahisəsi"),
            [DisputeKind.Other] = new("other dispute", "diğer ihtilaf", "digər mübahisə"),
            [AgreementKind.Bilateral] = new("bilateral", "ikili", "ikitərəfli"),
            [AgreementKind.Multilateral] = new("multilateral", "çok taraflı", "çoxtərəfli"),
            [RelationMode.Communique] = new("joint communiqué", "ortak bildiri", "birgə kommünike"),
            [RelationMode.Notes] = new("exchange of notes", "nota teatisi", "nota mübadiləsi"),
            [RelationMode.Credentials] = new(
                "presentation of credentials",
                "güven mektubunun sunulması",
                "etimadnamənin təqdim edilməsi"
            ),
            [RelationMode.Mission] = new("opening of a mission", "temsilcilik açılması", "nümayəndəliyin açılması"),
            [RelationMode.Treaty] = new("treaty", "antlaşma", "müqavilə"),
            [RelationMode.Protocol] = new("protocol", "protokol", "protokol"),
            [InterruptionKind.Suspended] = new(
                "relations suspended",
                "ilişkiler askıya alındı",
                "əlaqələr dayandırılmışdır"
            ),
            [InterruptionKind.Severed] = new("relations severed", "ilişkiler kesildi", "əlaqələr kəsilmişdir"),
            [InterruptionKind.Recalled] = new(
                "heads of mission recalled",
                "misyon şefleri geri çağrıldı",
                "missiya başçıları geri çağırılmışdır"
            ),
            [InterruptionKind.War] = new(
                "relations interrupted by war",
                "ilişkiler savaş nedeniyle kesintiye uğradı",
                "əlaqələr müharibə səbəbindən fasiləyə uğramışdır"
            ),
            [InterruptionKind.Occupied] = new(
                "relations interrupted by occupation",
                "ilişkiler işgal nedeniyle kesintiye uğradı",
                "əlaqələr işğal səbəbindən fasiləyə uğramışdır"
            ),
            [InterruptionKind.StateEnded] = new(
                "one side ceased to exist",
                "taraflardan birinin varlığı sona erdi",
                "tərəflərdən birinin mövcudluğuna son qoyulmuşdur"
            ),
        };
}
