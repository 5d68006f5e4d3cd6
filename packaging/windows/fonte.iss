; An installer for Windows, for one user, without administrator's rights, made by Inno Setup 6 from PyInstaller's folder:
;   iscc /DVersion=0.1.0 packaging\windows\fonte.iss
; It puts Fonte into the Start menu, `fonte` on the PATH on request, and "Open with Fonte" where fonts are.
#ifndef Version
  #error Say which version: iscc /DVersion=...
#endif

[Setup]
AppId={{6E0B3C53-2C1B-4B0E-9E5B-0A4D9B6F1F0E}
AppName=Fonte
AppVersion={#Version}
AppPublisher=The Fonte authors
DefaultDirName={autopf}\Fonte
DefaultGroupName=Fonte
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\fonte.ico
UninstallDisplayIcon={app}\fonte-window.exe
OutputDir=..\..\dist
OutputBaseFilename=fonte-{#Version}-setup
ChangesAssociations=yes
ChangesEnvironment=yes

[Tasks]
Name: path; Description: "Put the command fonte on the PATH, for editors and scripts"

[Files]
Source: "..\..\dist\fonte\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Fonte"; Filename: "{app}\fonte-window.exe"

[Registry]
; Offered by "Open with", the default of none: other programs own these files.
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Fonte"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\fonte-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\SupportedTypes"; ValueType: string; ValueName: ".ufoz"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\SupportedTypes"; ValueType: string; ValueName: ".designspace"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\SupportedTypes"; ValueType: string; ValueName: ".glyphs"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\SupportedTypes"; ValueType: string; ValueName: ".ttf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\fonte-window.exe\SupportedTypes"; ValueType: string; ValueName: ".otf"; ValueData: ""
; A UFO is a folder: it gets an entry in the context menu, by its name.
Root: HKA; Subkey: "Software\Classes\Directory\shell\Fonte"; ValueType: string; ValueData: "Open with Fonte"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Directory\shell\Fonte"; ValueType: string; ValueName: "AppliesTo"; ValueData: "System.FileName:""*.ufo"""
Root: HKA; Subkey: "Software\Classes\Directory\shell\Fonte"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\fonte-window.exe"
Root: HKA; Subkey: "Software\Classes\Directory\shell\Fonte\command"; ValueType: string; ValueData: """{app}\fonte-window.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Code]
function NotOnPath: Boolean;
var
  Path: string;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
