using Spectre.Console;

namespace Relations.Cli;

/// <summary>Shows on standard error that work goes on which takes longer than a moment; nothing where nobody looks.</summary>
static class Working
{
    const int Patience = 500; // milliseconds
    const int Refresh = 200;

    /// <summary>Works.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="what">What is done, as it is shown; asked for again while it goes on.</param>
    /// <param name="work">Does it, and writes nothing on standard output.</param>
    public static T Show<T>(Terminal terminal, Func<Message> what, Func<T> work)
    {
        if (terminal.Screen is not { } screen || terminal.IsQuiet)
        {
            return work();
        }

        var task = Task.Factory.StartNew(
            work,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        var end = ((IAsyncResult)task).AsyncWaitHandle;
        if (!end.WaitOne(Patience))
        {
            var console = AnsiConsole.Create(
                new()
                {
                    Ansi = AnsiSupport.Yes,
                    Interactive = InteractionSupport.Yes,
                    Out = new AnsiConsoleOutput(screen),
                }
            );
            console.Profile.Width = terminal.Width;
            console
                .Status()
                .Start(
                    Text(),
                    context =>
                    {
                        while (!end.WaitOne(Refresh))
                        {
                            context.Status(Text());
                        }
                    }
                );
        }

        return task.GetAwaiter().GetResult();

        string Text() => Markup.Escape(Reporting.ControlPictures.Of(what().In(terminal.Language)));
    }

    /// <summary>Works.</summary>
    /// <inheritdoc cref="Show{T}" />
    public static void Show(Terminal terminal, Func<Message> what, Action work) =>
        Show(
            terminal,
            what,
            () =>
            {
                work();
                return true;
            }
        );
}
