using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Validates dossiers.</summary>
public static class DossierExtensions
{
    /// <summary>Checks a dossier against the rules.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">How to check, and by which rules; <see cref="CheckOptions.Default"/> where null.</param>
    /// <param name="token">Ends the check.</param>
    /// <returns>The result, with <see cref="CheckResult.Findings"/> in the order of the files.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static CheckResult Validate(
        this Dossier dossier,
        CheckOptions? options = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Checker.Check(dossier, options, token);
    }

    /// <summary>The same as <see cref="Validate"/>, on threads of the pool.</summary>
    /// <inheritdoc cref="Validate"/>
    public static Task<CheckResult> ValidateAsync(
        this Dossier dossier,
        CheckOptions? options = null,
        CancellationToken token = default
    )
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return Task.Run(() => Checker.Check(dossier, options, token), token);
    }
}
