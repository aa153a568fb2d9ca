using BenchmarkDotNet.Running;
using Indicators.Benchmarks;

// --cold measures fresh processes, --growth every verb at growing sizes, --budgets small operations in turn with their bare forms;
// everything else is BenchmarkDotNet's: --filter, --job, --list.
if (args is ["--cold", ..])
    return ColdStart.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 21);
if (args is ["--growth", ..])
    return Growth.Run(args[1..]);
if (args is ["--budgets", ..])
    return Budgets.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
