using Microsoft.EntityFrameworkCore;
using SisterCity.Model;

namespace SisterCity.Platform.Tests.Database;

/// <summary>A row with an agreement as a document.</summary>
internal sealed class AgreementRow
{
    public int Id { get; init; }

    public required Agreement Document { get; init; }
}

/// <summary>A database as people set it up: a column of JSON, and not a word of our contract.</summary>
internal sealed class Archive(string connection) : DbContext
{
    public DbSet<AgreementRow> Agreements => Set<AgreementRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseNpgsql(connection, postgres => postgres.ConfigureDataSource(source => source.EnableDynamicJson()));

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<AgreementRow>().Property(row => row.Document).HasColumnType("jsonb");
}
