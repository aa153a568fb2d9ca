using System.Net;
using Microsoft.AspNetCore.Builder;

namespace Indicators.Samples.Dashboard.Tests;

/// <summary>The dashboard on a port of its own, asked over the network as a browser asks it.</summary>
public sealed class RunningDashboard : IAsyncLifetime
{
    private readonly WebApplication _app = DashboardApp.Create("--urls", "http://127.0.0.1:0");

    public HttpClient Client { get; private set; } = null!;

    public string Address => _app.Urls.Single();

    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(Address) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
