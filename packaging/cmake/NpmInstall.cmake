# Run by the build: brings FOLDER/node_modules to what SOURCE's lock file says, and leaves the lock's hash in STAMP.

file(READ "${SOURCE}/package.json" manifest)
file(READ "${SOURCE}/package-lock.json" lock)
string(SHA256 wanted "${manifest}${lock}")
if(EXISTS "${STAMP}")
    file(READ "${STAMP}" present)
    if(present STREQUAL wanted)
        file(TOUCH "${STAMP}")
        return()
    endif()
endif()

file(COPY "${SOURCE}/package.json" "${SOURCE}/package-lock.json" "${SOURCE}/.npmrc" DESTINATION "${FOLDER}")
execute_process(
    COMMAND "${NPM}" ci --prefer-offline --no-audit --no-fund --no-update-notifier --loglevel=error
    WORKING_DIRECTORY "${FOLDER}"
    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT result EQUAL 0)
    message("${output}")
    message(FATAL_ERROR "npm could not install the packages of ${SOURCE}/package-lock.json (see above). It needs the "
                        "network once: check it, and npm's registry and proxy settings, then build again.")
endif()
file(WRITE "${STAMP}" "${wanted}")
