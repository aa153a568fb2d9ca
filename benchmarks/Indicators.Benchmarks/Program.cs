using BenchmarkDotNet.Running;
using Indicators.Benchmarks;

// --cold measures fresh processes; everything else is BenchmarkDotNet's: --filter, --job, --list.
if (args is ["--cold", ..])
    return ColdStart.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 21);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
