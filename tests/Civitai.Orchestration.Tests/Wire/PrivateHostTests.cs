using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>The one place that says which hosts are private, for what is sent and for what is fetched.</summary>
public sealed class PrivateHostTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST.")]
    [InlineData("a.localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.254")]
    [InlineData("127.1")]
    [InlineData("0x7f.1")]
    [InlineData("2130706433")]
    [InlineData("0177.0.0.1")]
    [InlineData("[::1]")]
    public void Is_and_IsLoopback_this_machine_in_every_spelling(string host)
    {
        Assert.True(PrivateHost.Is(host));
        Assert.True(PrivateHost.IsLoopback(host));
    }

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("012.0.0.7")]
    [InlineData("[fc00::1]")]
    [InlineData("[fd12:3456::1]")]
    [InlineData("[fe80::1]")]
    [InlineData("[::ffff:10.0.0.7]")]
    [InlineData("[64:ff9b::a00:7]")]
    [InlineData("[2002:a00:7::1]")]
    [InlineData("[::]")]
    [InlineData("intranet")]
    [InlineData("printer.local")]
    [InlineData("db.internal")]
    public void Is_private_network_in_every_spelling(string host)
    {
        Assert.True(PrivateHost.Is(host));
        Assert.False(PrivateHost.IsLoopback(host));
    }

    [Theory]
    [InlineData("files.example.com")]
    [InlineData("8.8.8.8")]
    [InlineData("172.15.0.1")]
    [InlineData("172.32.0.1")]
    [InlineData("100.63.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("[2606:4700::1111]")]
    [InlineData("localhost.example.com")]
    [InlineData("127.0.0.1.example.com")]
    [InlineData("cafe.de")]
    [InlineData("a.b.c.d1")]
    public void Is_public_host_is_not_private(string host)
    {
        Assert.False(PrivateHost.Is(host));
        Assert.False(PrivateHost.IsLoopback(host));
    }

    [Theory]
    [InlineData("https://user:pass@localhost:5099/a", "localhost")]
    [InlineData("https://[fd00::1]:443/a", "[fd00::1]")]
    [InlineData("http://files.example.com.?x=@localhost", "files.example.com")]
    [InlineData("no address", "")]
    public void HostOf_reads_the_host_alone(string address, string host) => Assert.Equal(host, PrivateHost.HostOf(address).ToString());
}
