using NodaTime;
using SisterCity.Cli;

// The only clock of the product: without --on, the day is today's in the world's time.
using var console = TerminalConsole.Open();
return Command.Run(args, console, SystemClock.Instance.GetCurrentInstant().InUtc().Date);
