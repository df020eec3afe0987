using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The recognitions of one state by another.</summary>
static partial class Recognitions
{
    public static RecordIndex<Recognition, (Ref<State> By, Ref<State> Of)> ByPair { get; } =
        new(dossier => dossier.Recognitions, recognition => (recognition.By, recognition.Of));

    public static NamedDate Act(this Recognition recognition) =>
        new(recognition.InFull(), recognition, "date", recognition.Date);

    public static NamedDate Withdrawal(this Recognition recognition) =>
        new(TheWithdrawal(recognition), recognition, "withdrawn", recognition.Withdrawn);

    /// <summary>Whether a government is recognized, and not the state: every new one may be.</summary>
    public static bool IsOfGovernment(this Recognition recognition) =>
        recognition.Recognized == RecognitionObject.Government;

    [Message("the withdrawal of {recognition}")]
    private static partial Message TheWithdrawal(Recognition recognition);
}
