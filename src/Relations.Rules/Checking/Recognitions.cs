using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The recognitions of one state by another.</summary>
static partial class Recognitions
{
    public static RecordIndex<Recognition, (Ref<State> By, Ref<State> Of)> ByPair { get; } =
        new(dossier => dossier.Recognitions, recognition => (recognition.By, recognition.Of));

    public static Dated Act(this Recognition recognition) =>
        new(Named(recognition), recognition, "date", recognition.Date);

    public static Dated Withdrawal(this Recognition recognition) =>
        new(TheWithdrawal(recognition), recognition, "withdrawn", recognition.Withdrawn);

    /// <summary>Whether a government is recognized, and not the state: every new one may be.</summary>
    public static bool IsOfGovernment(this Recognition recognition) =>
        recognition.Recognized == RecognitionObject.Government;

    [Message("the recognition of {of} by {by}")]
    public static partial Message TheRecognition(Ref<State> of, Ref<State> by);

    static Message Named(Recognition recognition) =>
        recognition.Form switch
        {
            RecognitionForm.DeJure => TheRecognitionDeJure(recognition.Of, recognition.By),
            RecognitionForm.DeFacto => TheRecognitionDeFacto(recognition.Of, recognition.By),
            RecognitionForm.Implied => TheImpliedRecognition(recognition.Of, recognition.By),
            _ => TheRecognition(recognition.Of, recognition.By),
        };

    [Message("the recognition de jure of {of} by {by}")]
    private static partial Message TheRecognitionDeJure(Ref<State> of, Ref<State> by);

    [Message("the recognition de facto of {of} by {by}")]
    private static partial Message TheRecognitionDeFacto(Ref<State> of, Ref<State> by);

    [Message("the implied recognition of {of} by {by}")]
    private static partial Message TheImpliedRecognition(Ref<State> of, Ref<State> by);

    [Message("the withdrawal of {recognition}")]
    private static partial Message TheWithdrawal(Recognition recognition);
}
