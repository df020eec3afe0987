global using Relations.Dossiers;
