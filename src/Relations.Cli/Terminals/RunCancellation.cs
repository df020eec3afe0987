using System.Runtime.InteropServices;

namespace Relations.Cli;

/// <summary>
/// Ends a run on a signal, and takes away before that what the run has written and not put in its place. A step that puts files in
/// their places is not interrupted. Reading, checking and writing end by the token; what does not end by it soon is not waited for.
/// </summary>
#pragma warning disable CA1001 // A source of tokens without a timer holds nothing to dispose of.
sealed class RunCancellation
#pragma warning restore CA1001
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    readonly Lock gate = new();
    readonly CancellationTokenSource ending = new();
    readonly HashSet<IStagedOutput> staged = [];

    /// <summary>Is cancelled when a signal comes.</summary>
    public CancellationToken Token => ending.Token;

    /// <summary>The exit status of a run that a signal has ended; null as long as none has.</summary>
    public int? Status { get; private set; }

    /// <summary>Begins to take away an output when a signal comes.</summary>
    public void Watch(IStagedOutput output) => Step(() => staged.Add(output));

    /// <summary>Takes an output away now, unless it is in its place, and forgets it.</summary>
    public void Release(IStagedOutput output)
    {
        lock (gate)
        {
            if (staged.Remove(output))
            {
                output.Discard();
            }
        }
    }

    /// <summary>Does a step that a signal does not interrupt.</summary>
    /// <exception cref="OperationCanceledException">A signal has come before.</exception>
    public void Step(Action step)
    {
        lock (gate)
        {
            if (Status is not null)
            {
                throw new OperationCanceledException();
            }

            step();
        }
    }

    /// <summary>Waits for the step that is being done, and takes away what is staged.</summary>
    /// <param name="status">The exit status of the run.</param>
    public void End(int status)
    {
        lock (gate)
        {
            Status ??= status;
            foreach (var output in staged)
            {
                output.Discard();
            }

            staged.Clear();
        }

        ending.Cancel();
    }

    /// <summary>Ends the process on Ctrl-C and where it is asked to terminate.</summary>
    public IDisposable OnSignals()
    {
        var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, come => On(come, ExitStatus.Interrupted));
        var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, come => On(come, ExitStatus.Terminated));
        return new Registrations(interrupt, terminate);
    }

    void On(PosixSignalContext come, int status)
    {
        come.Cancel = true;
        var isSecond = Status is not null;
        End(status);
        if (!isSecond)
        {
            // A run that waits for its input does not end by itself.
            Thread.Sleep(Patience);
        }

        Environment.Exit(Status ?? status);
    }

    sealed record Registrations(IDisposable Interrupt, IDisposable Terminate) : IDisposable
    {
        public void Dispose()
        {
            Interrupt.Dispose();
            Terminate.Dispose();
        }
    }
}

/// <summary>Output that is written and not in its place yet.</summary>
interface IStagedOutput
{
    /// <summary>Takes away what is not in its place. It does not throw.</summary>
    void Discard();
}
