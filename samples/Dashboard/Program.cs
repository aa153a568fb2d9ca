using Indicators.Samples.Dashboard;

await DashboardApp.Create(args).RunAsync();
