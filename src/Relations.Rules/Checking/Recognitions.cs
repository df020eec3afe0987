using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The recognitions of one state by another.</summary>
static class Recognitions
{
    public static RecordIndex<Recognition, (Ref<State> By, Ref<State> Of)> ByPair { get; } =
        new(dossier => dossier.Recognitions, recognition => (recognition.By, recognition.Of));

    public static Dated Act(this Recognition recognition) =>
        new($"the {Form(recognition)} of {recognition.Of} by {recognition.By}", recognition, "date", recognition.Date);

    public static Dated Withdrawal(this Recognition recognition) =>
        new($"the withdrawal of {recognition.Id}", recognition, "withdrawn", recognition.Withdrawn);

    /// <summary>Whether a government is recognized, and not the state: every new one may be.</summary>
    public static bool IsOfGovernment(this Recognition recognition) =>
        recognition.Recognized == RecognitionObject.Government;

    static string Form(Recognition recognition) =>
        recognition.Form switch
        {
            RecognitionForm.DeJure => "recognition de jure",
            RecognitionForm.DeFacto => "recognition de facto",
            RecognitionForm.Implied => "implied recognition",
            _ => "recognition",
        };
}
